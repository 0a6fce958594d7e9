@_spi(Unrecorded) import CaseRecords
import Cases
import EventLog
import LMDB

extension Rebuild {
  /// Checks the new rows, takes in what was recorded meanwhile, and lets them serve.
  ///
  /// - Parameters:
  ///   - view: The view.
  ///   - folded: What was folded into it, if that was done in one go.
  /// - Returns: What came of it.
  /// - Throws: ``RebuildError/unsound(view:reason:)`` if the new rows are not what was folded;
  ///   `UnfoldableEvents` if they cannot be taken as far as the old ones, which go on serving; errors of
  ///   the store.
  func finish(_ view: StoredView, folded: ViewDigest?) throws -> Outcome {
    guard var build = try store.environment.read({ try store.build(of: view.name, in: $0) }) else {
      throw RebuildError.unsound(view: view.name, reason: "how far it got is not written anywhere")
    }
    let said = try checked(build, of: view, folded: folded)
    let target = build.target
    var problem: UnfoldableEvents.Event?
    repeat {
      problem = try catchUp(&build, of: view)
    } while try !serve(build, of: view, built: target, problem)
    return Outcome(
      name: view.name,
      version: view.version,
      size: target,
      rows: said.rows,
      digest: said.digest,
      isResumed: folded == nil,
      problem: problem
    )
  }

  /// Reads the new rows back.
  private func checked(
    _ build: BuildState,
    of view: StoredView,
    folded: ViewDigest?
  ) throws -> (digest: ViewDigest, rows: Int) {
    let tables = try store.tables(of: view.name)[build.slot]
    let seal = store.seal(of: view.name, building: build.building)
    let hash = store.facetHash(of: build.building)
    let said = try store.environment.read { transaction in
      let said = try transaction.digest(of: tables.rows, opening: seal) { key in
        RebuildError.unsound(view: view.name, reason: "row \(key.number) does not open")
      }
      guard UInt64(said.rows) == build.rows else {
        let reason = "\(build.rows) rows were written, and \(said.rows) are there"
        throw RebuildError.unsound(view: view.name, reason: reason)
      }
      guard try transaction.facetsAgree(in: tables, with: build.tally, by: hash) else {
        let reason = "other rows are there than were written"
        throw RebuildError.unsound(view: view.name, reason: reason)
      }
      return said
    }
    guard folded == nil || folded == said.digest else {
      throw RebuildError.unsound(view: view.name, reason: "rows have other words than were written")
    }
    return said
  }

  /// Takes into the new rows what was recorded since they were begun.
  ///
  /// - Returns: The event because of which they are behind the log; `nil` if they are not.
  private func catchUp(
    _ build: inout BuildState,
    of view: StoredView
  ) throws -> UnfoldableEvents.Event? {
    let size = try store.record.read { try $0.head.size }
    let tables = try store.tables(of: view.name)[build.slot]
    let hash = store.facetHash(of: build.building)
    while build.target < size {
      let step = try store.step(
        of: view,
        in: build.building,
        from: build.target,
        to: size,
        jobs: jobs
      )
      if let problem = step.problem { return problem }
      var next = build
      next.target = step.end
      next.mark = step.mark
      next.last = (step.batches.map(\.last) + [build.last].compactMap(\.self)).max()
      try store.environment.write { transaction in
        for batch in step.batches {
          try transaction.put(batch, of: 0, in: tables, &next.tally, by: hash)
        }
        try store.put(next, of: view.name, in: &transaction)
      }
      build = next
    }
    return nil
  }

  /// Lets the new rows take the place of the old ones, which are cleared.
  ///
  /// - Returns: Whether it did: not, if the old ones have been taken further meanwhile.
  /// - Throws: `UnfoldableEvents` if the new ones cannot be taken as far.
  private func serve(
    _ build: BuildState,
    of view: StoredView,
    built: UInt64,
    _ problem: UnfoldableEvents.Event?
  ) throws -> Bool {
    let tables = try store.tables(of: view.name)
    return try store.environment.write { transaction in
      let serving = try store.state(of: view.name, in: transaction)
      guard serving.map({ $0.size <= build.target }) ?? true else {
        if let problem { throw UnfoldableEvents([problem]) }
        return false
      }
      var state = ViewState(slot: build.slot, version: build.version, building: build.building)
      state.size = build.target
      state.built = built
      state.mark = build.mark
      state.tally = build.tally
      state.problem = problem
      try store.put(state, of: view.name, in: &transaction)
      _ = try transaction.delete(for: ViewStore.buildKey(view.name).span, in: .main)
      try transaction.clear(tables[build.slot.other])
      return true
    }
  }
}

extension Transaction {
  /// What the rows of a view say, and how many there are; every row is opened.
  ///
  /// - Throws: what `damage` makes of the first row that does not open; `LMDBError`.
  func digest(
    of table: Table,
    opening seal: ViewSeal,
    damage: (RowKey) -> any Error
  ) throws -> (digest: ViewDigest, rows: Int) {
    var builder = ViewDigest.Builder()
    var rows = 0
    try forEach(in: table, from: 0, through: .max) { number, bytes in
      let key = RowKey(number: number)
      guard let row = ViewRow(stored: Array(copying: bytes), at: key, opening: seal) else {
        throw damage(key)
      }
      builder.add(row)
      rows += 1
      return true
    }
    return (builder.digest, rows)
  }
}
