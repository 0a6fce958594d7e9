@_spi(Unrecorded) import CaseRecords
import Cases
import Dispatch
import EventLog
import LMDB
import Synchronization

/// Folds rows of views of one shape, on as many cores as it is told, and hands them out in the order of
/// their keys.
///
/// Every stream is folded once for all the views. The batches, and what is in them, do not depend on how
/// many cores there are.
struct UnitFolder {
  /// The record.
  let record: ServiceRecord
  /// The views; all of the same shape.
  let views: [StoredView]
  /// What seals the rows of each; none, where only the clear rows are wanted.
  let seals: [ViewSeal]
  /// How many threads fold.
  let jobs: Int
  /// Which types are folded of the streams of a kind; of the kinds that are missing no view has rows.
  private let types: [UInt8: Set<UInt16>]

  /// One row, and its stored form, which is empty where only the clear row is wanted.
  struct Folded: Sendable {
    let row: ViewRow
    let sealed: [UInt8]
  }

  /// The rows of one batch.
  struct Batch {
    /// For each view, its rows in the order of their keys.
    var rows: [[Folded]]
    /// For each view, the keys at which there is no row.
    var absent: [[RowKey]]
    /// For each view, whether every event that concerns it could be folded so far.
    let isSound: [Bool]
    /// The key of the last unit.
    let last: RowKey
    /// How many units have been folded, this batch included.
    let done: Int
  }

  /// Folds rows of `views`, of `record`.
  init(record: ServiceRecord, views: [StoredView], seals: [ViewSeal], jobs: Int) {
    self.record = record
    self.views = views
    self.seals = seals
    self.jobs = jobs
    types = views.reduce(into: [:]) { types, view in
      guard case .streams(let shape) = view.shape else { return }
      for kind in shape.kinds { types[kind.rawValue, default: []].formUnion(shape.types) }
    }
  }

  /// How many units a batch has, and how many a thread takes at once.
  private static let (batchSize, shareSize) = (512, 16)

  /// Calls `body` with the rows of `units`, batch by batch.
  ///
  /// An event that cannot be folded concerns the views to whose types it belongs; the others go on. The
  /// batches are handed out for as long as there is a view that they are sound for.
  ///
  /// - Parameters:
  ///   - units: The units, and what is known to be wrong with them, which concerns all views.
  ///   - body: Takes the batches.
  /// - Returns: For each view, what cannot be folded in all units.
  /// - Throws: errors of the store, or whatever `body` throws.
  func forEachBatch(
    of units: FoldUnits,
    _ body: (Batch) throws -> Void
  ) throws -> [[FoldProblem]] {
    var problems = views.map { _ in units.problems }
    let units = units.units
    for start in stride(from: 0, to: units.count, by: Self.batchSize) {
      let batch = units[start..<min(start + Self.batchSize, units.count)]
      let shares = try folded(batch)
      for view in views.indices { problems[view] += shares.flatMap { $0.problems[view] } }
      guard problems.contains(where: \.isEmpty), let last = batch.last else { continue }
      try body(
        Batch(
          rows: views.indices.map { view in shares.flatMap { $0.rows[view] } },
          absent: views.indices.map { view in shares.flatMap { $0.absent[view] } },
          isSound: problems.map(\.isEmpty),
          last: last.key,
          done: start + batch.count
        )
      )
    }
    return problems
  }

  /// What one thread made of a share of a batch.
  private struct Share: Sendable {
    var rows: [[Folded]]
    var absent: [[RowKey]]
    var problems: [[FoldProblem]]

    init(_ count: Int) {
      rows = Array(repeating: [], count: count)
      absent = Array(repeating: [], count: count)
      problems = Array(repeating: [], count: count)
    }
  }

  /// The batch, share by share, in order.
  private func folded(_ batch: ArraySlice<FoldUnit>) throws -> [Share] {
    let starts = Array(stride(from: batch.startIndex, to: batch.endIndex, by: Self.shareSize))
    let next = Atomic(0)
    let results = Mutex([Share?](repeating: nil, count: starts.count))
    let failure = Mutex<(any Error)?>(nil)
    DispatchQueue.concurrentPerform(iterations: min(max(jobs, 1), starts.count)) { _ in
      do {
        try record.read { snapshot in
          while case let place = next.add(1, ordering: .relaxed).oldValue, place < starts.count {
            let end = min(starts[place] + Self.shareSize, batch.endIndex)
            let share = try fold(batch[starts[place]..<end], in: snapshot)
            results.withLock { $0[place] = share }
          }
        }
      } catch {
        failure.withLock { $0 = $0 ?? error }
      }
    }
    if let error = failure.withLock({ $0 }) { throw error }
    return results.withLock { $0.compactMap(\.self) }
  }

  private func fold(
    _ units: ArraySlice<FoldUnit>,
    in snapshot: borrowing RecordSnapshot
  ) throws -> Share {
    var share = Share(views.count)
    for unit in units {
      do {
        let drafts = try drafts(of: unit, in: views, types[unit.key.kind], from: snapshot)
        for place in views.indices { try take(drafts[place], of: unit, in: place, &share) }
      } catch is UnfoldableEvents {
        try foldForEach(unit, in: snapshot, &share)
      }
    }
    return share
  }

  /// Folds `unit` for each view by itself, to tell which of them an event concerns.
  private func foldForEach(
    _ unit: FoldUnit,
    in snapshot: borrowing RecordSnapshot,
    _ share: inout Share
  ) throws {
    for (place, view) in views.enumerated() {
      do {
        let types = view.types(of: unit.key.kind)
        let drafts = try drafts(of: unit, in: [view], types, from: snapshot)
        try take(drafts[0], of: unit, in: place, &share)
      } catch let error as UnfoldableEvents {
        share.problems[place] += error.events.map { FoldProblem($0, touchedAt: unit.first) }
      }
    }
  }

  /// Seals the row of `unit` in a view, if it has one.
  private func take(
    _ draft: RowDraft?,
    of unit: FoldUnit,
    in place: Int,
    _ share: inout Share
  ) throws {
    guard let draft else { return share.absent[place].append(unit.key) }
    let row = ViewRow(unit.key, draft)
    let sealed = try seals.isEmpty ? [] : row.sealed(with: seals[place])
    share.rows[place].append(Folded(row: row, sealed: sealed))
  }
}
