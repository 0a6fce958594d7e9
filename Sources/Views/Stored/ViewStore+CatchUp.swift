import CaseRecords
import EventLog
import LMDB

extension ViewStore {
  /// How many events are taken in in one commit.
  private static let stepSize: UInt64 = 16_384

  /// Takes in what has been recorded since the last time; the cost is that of the new events alone.
  ///
  /// The streams in which something was recorded are folded again, corrections and all; no other row is
  /// touched. If another process does the same meanwhile, what it has done counts.
  ///
  /// - Parameters:
  ///   - view: The view.
  ///   - size: How far: to this size of the log.
  ///   - jobs: How many threads fold.
  /// - Returns: How far it has got, which is less if an event cannot be folded.
  /// - Throws: errors of the store.
  func catchUp(_ view: StoredView, to size: UInt64, jobs: Int = 1) throws -> ViewState {
    while true {
      let (state, isNew) = try standing(of: view)
      guard state.size < size || isNew else { return state }
      let end = min(state.size + Self.stepSize, size)
      do {
        let batches = try batches(of: view, state, to: end, jobs: jobs)
        guard try put(batches, of: view, onto: state, isNew: isNew, to: end) else { continue }
      } catch let error as UnfoldableEvents {
        return try note(error, of: view, onto: state, isNew: isNew)
      }
    }
  }

  /// How far a view has got, or the beginning of one that is not there yet.
  private func standing(of view: StoredView) throws -> (ViewState, isNew: Bool) {
    if let state = try environment.read({ try state(of: view.name, in: $0) }) {
      return (state, false)
    }
    return (newState(of: view, in: .first), true)
  }

  /// The rows that what was recorded up to `end` changes.
  private func batches(
    of view: StoredView,
    _ state: ViewState,
    to end: UInt64,
    jobs: Int
  ) throws -> [UnitFolder.Batch] {
    let units = try record.read { try $0.units(of: view, from: state.size, before: end) }
    let folder = UnitFolder(
      record: record,
      views: [view],
      seals: [seal(of: view.name, building: state.building)],
      jobs: jobs
    )
    var batches: [UnitFolder.Batch] = []
    try folder.forEachBatch(of: units) { batches.append($0) }
    return batches
  }

  /// Puts rows in their places, and says that the view stands at `end`.
  ///
  /// - Returns: Whether it did: not, if the view has moved on meanwhile.
  private func put(
    _ batches: [UnitFolder.Batch],
    of view: StoredView,
    onto basis: ViewState,
    isNew: Bool,
    to end: UInt64
  ) throws -> Bool {
    let table = try table(basis.slot, of: view.name)
    let recorded = try recorded(before: end)
    return try environment.write { transaction in
      guard try state(of: view.name, in: transaction) == (isNew ? nil : basis) else { return false }
      if isNew { try transaction.clear(table) }
      for batch in batches { try transaction.put(batch, of: 0, in: table) }
      var state = basis
      state.size = end
      state.recorded = recorded
      state.problem = nil
      try transaction.put(state.row.span, for: Self.stateKey(view.name).span, in: .main)
      return true
    }
  }

  /// Notes that an event could not be folded; the view stays where it is.
  private func note(
    _ error: UnfoldableEvents,
    of view: StoredView,
    onto basis: ViewState,
    isNew: Bool
  ) throws -> ViewState {
    var state = basis
    state.problem = error.events.first
    guard state != basis else { return state }
    try environment.write { transaction in
      guard try self.state(of: view.name, in: transaction) == (isNew ? nil : basis) else { return }
      try transaction.put(state.row.span, for: Self.stateKey(view.name).span, in: .main)
    }
    return state
  }
}

extension WriteTransaction {
  /// Puts the rows of `batch` that are those of its view number `view`, and takes away what has none.
  mutating func put(_ batch: UnitFolder.Batch, of view: Int, in table: Table) throws {
    for key in batch.absent[view] { _ = try delete(at: key.number, in: table) }
    for folded in batch.rows[view] {
      try put(folded.sealed.span, at: folded.row.key.number, in: table)
    }
  }
}
