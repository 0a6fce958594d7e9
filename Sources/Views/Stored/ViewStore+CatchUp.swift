@_spi(Unrecorded) import CaseRecords
import EventLog
import LMDB

extension ViewStore {
  /// How many events are taken in in one commit.
  private static let stepSize: UInt64 = 16_384

  /// Takes in what has been recorded since the last time; the cost is that of the streams in which
  /// something was recorded, whatever the size of the log.
  ///
  /// The streams in which something was recorded are folded again, corrections and all; no other row is
  /// touched. If another process does the same meanwhile, what it has done counts. Rows of a version of
  /// the fold that is newer than this program's are left as they are.
  ///
  /// - Parameters:
  ///   - view: The view.
  ///   - size: How far: to this size of the log.
  ///   - jobs: How many threads fold.
  /// - Returns: How far it has got, which is less if an event cannot be folded.
  /// - Throws: errors of the store.
  func catchUp(_ view: StoredView, to size: UInt64, jobs: Int = 1) throws -> ViewState {
    var obstacle: UInt64?
    while true {
      let (state, isNew) = try standing(of: view)
      guard state.version <= view.version, state.size < size || isNew else { return state }
      var end = min(state.size + Self.stepSize, size)
      if let obstacle, obstacle > state.size { end = min(end, obstacle) }
      do {
        let batches = try batches(of: view, state, to: end, jobs: jobs)
        guard try put(batches, of: view, onto: state, isNew: isNew, to: end) else { continue }
      } catch let error as UnfoldableEvents {
        // As far as the first event that cannot be folded everything is taken in.
        if let first = error.events.first?.position, first > state.size, first < end {
          obstacle = first
          continue
        }
        return try note(error, of: view, onto: state, isNew: isNew)
      }
    }
  }

  /// How far a view has got, or the beginning of one that is not there yet, in the table that nobody
  /// fills.
  private func standing(of view: StoredView) throws -> (ViewState, isNew: Bool) {
    let (state, build) = try environment.read { transaction in
      (
        try self.state(of: view.name, in: transaction),
        try self.build(of: view.name, in: transaction)
      )
    }
    if let state { return (state, false) }
    return (newState(of: view, in: build?.slot.other ?? .first), true)
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
    let tables = try tables(basis.slot, of: view.name)
    let recorded = try record.read { try $0.recorded(before: end) }
    return try environment.write { transaction in
      guard try isStanding(view, at: basis, isNew: isNew, in: transaction) else { return false }
      if isNew { try transaction.clear(tables) }
      for batch in batches { try transaction.put(batch, of: 0, in: tables) }
      var state = basis
      state.size = end
      state.recorded = recorded
      state.problem = nil
      try transaction.put(state.row.span, for: Self.stateKey(view.name).span, in: .main)
      return true
    }
  }

  /// Whether a view is where it was, and nobody fills the table of one that is new.
  private func isStanding<Mode>(
    _ view: StoredView,
    at basis: ViewState,
    isNew: Bool,
    in transaction: borrowing Transaction<Mode>
  ) throws -> Bool {
    let state = try self.state(of: view.name, in: transaction)
    guard isNew else { return state == basis }
    return try state == nil && build(of: view.name, in: transaction)?.slot != basis.slot
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
    let tables = try tables(basis.slot, of: view.name)
    try environment.write { transaction in
      guard try isStanding(view, at: basis, isNew: isNew, in: transaction) else { return }
      // What lies there was sealed under another key, or left by a program of another format.
      if isNew { try transaction.clear(tables) }
      try transaction.put(state.row.span, for: Self.stateKey(view.name).span, in: .main)
    }
    return state
  }
}

extension WriteTransaction {
  /// Puts the rows of `batch` that are those of its view number `view`, and takes away what has none.
  mutating func put(_ batch: UnitFolder.Batch, of view: Int, in tables: ViewTables) throws {
    for key in batch.absent[view] { try remove(key, from: tables) }
    for folded in batch.rows[view] { try put(folded, in: tables) }
  }
}
