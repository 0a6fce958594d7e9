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
    let rows: [[Folded]]
    /// For each view, the keys at which there is no row.
    let absent: [[RowKey]]
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
  /// - Throws: `UnfoldableEvents` with all of them in all units, once the batches before the first one
  ///   that has any have been handed out; errors of the store, or whatever `body` throws.
  func forEachBatch(of units: [FoldUnit], _ body: (Batch) throws -> Void) throws {
    var problems: [UnfoldableEvents.Event] = []
    for start in stride(from: 0, to: units.count, by: Self.batchSize) {
      let batch = units[start..<min(start + Self.batchSize, units.count)]
      let shares = try folded(batch)
      problems += shares.flatMap(\.problems)
      guard problems.isEmpty, let last = batch.last else { continue }
      try body(
        Batch(
          rows: views.indices.map { view in shares.flatMap { $0.rows[view] } },
          absent: views.indices.map { view in shares.flatMap { $0.absent[view] } },
          last: last.key,
          done: start + batch.count
        )
      )
    }
    guard problems.isEmpty else { throw UnfoldableEvents(problems) }
  }

  /// What one thread made of a share of a batch.
  private struct Share: Sendable {
    var rows: [[Folded]]
    var absent: [[RowKey]]
    var problems: [UnfoldableEvents.Event] = []

    init(_ count: Int) {
      rows = Array(repeating: [], count: count)
      absent = Array(repeating: [], count: count)
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
        let drafts = try drafts(of: unit, in: snapshot)
        for (view, draft) in drafts.enumerated() {
          guard let draft else {
            share.absent[view].append(unit.key)
            continue
          }
          let row = ViewRow(unit.key, draft)
          let sealed = try seals.isEmpty ? [] : row.sealed(with: seals[view])
          share.rows[view].append(Folded(row: row, sealed: sealed))
        }
      } catch let error as UnfoldableEvents {
        share.problems += error.events
      }
    }
    return share
  }

  /// What `unit` comes to in each view.
  private func drafts(
    of unit: FoldUnit,
    in snapshot: borrowing RecordSnapshot
  ) throws -> [RowDraft?] {
    let fold = try types[unit.key.kind].map { types in
      try snapshot.fold(streamEndingAt: unit.last, types: types)
    }
    return try views.map { view in
      switch view.shape {
      case .streams(let shape):
        guard let fold, shape.kinds.contains(fold.stream.kind), shape.takes(fold.stream) else {
          return nil
        }
        return try shape.draft(fold.narrowed(to: shape.types))
      case .headers:
        return try HeaderBlock.content(of: unit, in: snapshot)
      }
    }
  }
}
