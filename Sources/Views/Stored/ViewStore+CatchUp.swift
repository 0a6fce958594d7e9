@_spi(Unrecorded) import CaseRecords
import EventLog
import LMDB

extension ViewStore {
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
    while true {
      let (state, isNew) = try standing(of: view)
      guard state.version <= view.version, state.size < size || isNew else { return state }
      let step = try step(of: view, in: state.building, from: state.size, to: size, jobs: jobs)
      if let problem = step.problem {
        return try note(problem, of: view, onto: state, isNew: isNew)
      }
      try put(step, of: view, onto: state, isNew: isNew)
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
    let slot = build?.slot.other ?? .first
    let new = ViewState(slot: slot, version: view.version, building: Self.newBuilding())
    return (new, true)
  }

  /// Puts the rows of `step` in their places, and says that the view stands at its end; does nothing if
  /// the view has moved on meanwhile.
  private func put(
    _ step: FoldStep,
    of view: StoredView,
    onto basis: ViewState,
    isNew: Bool
  ) throws {
    let tables = try tables(of: view.name)[basis.slot]
    let hash = facetHash(of: basis.building)
    try environment.write { transaction in
      guard try isStanding(view, at: basis, isNew: isNew, in: transaction) else { return }
      if isNew { try transaction.clear(tables) }
      var state = basis
      for batch in step.batches {
        try transaction.put(batch, of: 0, in: tables, &state.tally, by: hash)
      }
      state.size = step.end
      state.mark = step.mark
      state.problem = nil
      try put(state, of: view.name, in: &transaction)
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
    _ problem: UnfoldableEvents.Event,
    of view: StoredView,
    onto basis: ViewState,
    isNew: Bool
  ) throws -> ViewState {
    var state = basis
    state.problem = problem
    guard state != basis else { return state }
    let tables = try tables(of: view.name)[basis.slot]
    try environment.write { transaction in
      guard try isStanding(view, at: basis, isNew: isNew, in: transaction) else { return }
      // What lies there was sealed under another key, or left by a program of another format.
      if isNew { try transaction.clear(tables) }
      try put(state, of: view.name, in: &transaction)
    }
    return state
  }
}
