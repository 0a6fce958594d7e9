@_spi(Unrecorded) import CaseRecords
import EventLog

/// What a part of the log changes in the rows of a view, folded and not written yet.
struct FoldStep {
  /// The rows.
  var batches: [UnitFolder.Batch] = []
  /// Up to which size of the log.
  let end: UInt64
  /// Which log that is.
  var mark = LogMark.none
  /// The event because of which nothing can be taken in; then there are no rows.
  var problem: UnfoldableEvents.Event?
}

extension ViewStore {
  /// How many events are taken in in one commit.
  private static let stepSize: UInt64 = 16_384

  /// Folds what was recorded from position `first` on, as far as one commit goes and every event can be
  /// folded.
  ///
  /// - Parameters:
  ///   - view: The view.
  ///   - building: What seals the rows.
  ///   - first: The position of the first event that has not been taken in.
  ///   - size: To which size of the log at most.
  ///   - jobs: How many threads fold.
  /// - Returns: The rows; if the event at `first` cannot be taken in, why.
  /// - Throws: errors of the store.
  func step(
    of view: StoredView,
    in building: [UInt8],
    from first: UInt64,
    to size: UInt64,
    jobs: Int
  ) throws -> FoldStep {
    let folder = UnitFolder(
      record: record,
      views: [view],
      seals: [seal(of: view.name, building: building)],
      jobs: jobs
    )
    var end = min(first + Self.stepSize, size)
    while true {
      let units = try record.read { try $0.units(of: view, from: first, before: end) }
      var batches: [UnitFolder.Batch] = []
      let problems = try folder.forEachBatch(of: units) { batches.append($0) }[0]
      guard let obstacle = problems.min(by: { $0.from < $1.from }) else {
        let mark = try record.read { try $0.mark(of: end) }
        return FoldStep(batches: batches, end: end, mark: mark)
      }
      guard obstacle.from > first else { return FoldStep(end: first, problem: obstacle.event) }
      // As far as the first event that cannot be taken in everything is.
      end = obstacle.from
    }
  }
}
