@_spi(Unrecorded) import CaseRecords
import Cases
import EventLog
import LMDB

extension Rebuild {
  /// Fills the tables of views that have got equally far.
  ///
  /// - Returns: What was folded into each view, by its name; nothing of a view that was begun before.
  func fill(
    _ group: [Begun],
    _ progress: (Progress) throws -> Void
  ) throws -> [String: ViewDigest] {
    guard let first = group.first else { return [:] }
    let target = first.state.target
    let units = try store.record.read { try $0.units(of: first.view, from: 0, before: target) }
    let left = units.filter { unit in first.state.last.map { $0 < unit.key } ?? true }
    let tables = try group.map { try store.tables($0.state.slot, of: $0.view.name) }
    var states = group.map(\.state)
    var folded = group.map { _ in ViewDigest.Builder() }
    try folder(of: group).forEachBatch(of: left) { batch in
      try store.environment.write { transaction in
        for place in group.indices {
          states[place].last = batch.last
          states[place].rows += UInt64(batch.rows[place].count)
          for row in batch.rows[place] {
            folded[place].add(row.row)
            try transaction.append(row, in: tables[place])
          }
          let key = ViewStore.buildKey(group[place].view.name)
          try transaction.put(states[place].row.span, for: key.span, in: .main)
        }
      }
      try progress(
        Progress(done: units.count - left.count + batch.done, total: units.count)
      )
    }
    let whole = zip(group, folded).filter { !$0.0.isResumed }
    return Dictionary(uniqueKeysWithValues: whole.map { ($0.view.name, $1.digest) })
  }

  private func folder(of group: [Begun]) -> UnitFolder {
    UnitFolder(
      record: store.record,
      views: group.map(\.view),
      seals: group.map { store.seal(of: $0.view.name, building: $0.state.building) },
      jobs: jobs
    )
  }

  /// Checks the new rows, lets them serve, and takes in what was recorded meanwhile.
  ///
  /// - Parameters:
  ///   - view: The view.
  ///   - folded: What was folded into it, if that was done in one go.
  /// - Returns: What came of it.
  /// - Throws: ``RebuildError/unsound(view:reason:)`` if the new rows are not what was folded; errors of
  ///   the store.
  func finish(_ view: StoredView, folded: ViewDigest?) throws -> Outcome {
    let key = ViewStore.buildKey(view.name)
    let row = try store.environment.read { try $0.value(for: key.span, in: .main) }
    guard let build = row.flatMap(BuildState.init(row:)) else {
      throw RebuildError.unsound(view: view.name, reason: "how far it got is not written anywhere")
    }
    let tables = try store.tables(build.slot, of: view.name)
    let seal = store.seal(of: view.name, building: build.building)
    let (digest, rows) = try store.environment.read { transaction in
      guard try transaction.facetsAgree(in: tables) else {
        throw RebuildError.unsound(view: view.name, reason: "facets are not those of the rows")
      }
      return try transaction.digest(of: tables.rows, opening: seal) { key in
        RebuildError.unsound(view: view.name, reason: "row \(key.number) does not open")
      }
    }
    guard UInt64(rows) == build.rows else {
      let reason = "\(build.rows) rows were written, and \(rows) are there"
      throw RebuildError.unsound(view: view.name, reason: reason)
    }
    guard folded == nil || folded == digest else {
      throw RebuildError.unsound(view: view.name, reason: "rows have other words than were written")
    }
    var state = ViewState(
      slot: build.slot,
      version: build.version,
      building: build.building,
      stamp: build.stamp
    )
    state.size = build.target
    state.recorded = try store.record.read { try $0.recorded(before: build.target) }
    let old = try store.tables(build.slot.other, of: view.name)
    try store.environment.write { transaction in
      try transaction.put(state.row.span, for: ViewStore.stateKey(view.name).span, in: .main)
      _ = try transaction.delete(for: key.span, in: .main)
      try transaction.clear(old)
    }
    _ = try store.catchUp(view, to: try store.record.read { try $0.head.size }, jobs: jobs)
    return Outcome(
      name: view.name,
      version: view.version,
      size: state.size,
      rows: rows,
      digest: digest,
      isResumed: folded == nil
    )
  }
}

extension RecordSnapshot {
  /// What rows of `view` are folded from that was recorded from position `first` on and before `end`.
  func units(
    of view: StoredView,
    from first: UInt64,
    before end: UInt64
  ) throws -> [FoldUnit] {
    switch view.shape {
    case .streams: try touchedStreams(from: first, before: end)
    case .headers: touchedBlocks(from: first, before: end)
    }
  }

  /// When the last event before position `size` was recorded, in microseconds since 1970.
  func recorded(before size: UInt64) throws -> Int64 {
    try size == 0 ? .min : clearEvent(at: size - 1).recorded.microseconds
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
