@_spi(Unrecorded) import CaseRecords
public import Cases
import EventLog
import LMDB

/// What a view says, found out in several ways that have to agree.
public struct ViewCheck: Sendable {
  /// Which view.
  public let name: String
  /// At how many events of the log.
  public let size: UInt64
  /// How many rows it has.
  public let rows: Int
  /// Whether the facets by which rows are found are those of the rows.
  public let facetsAgree: Bool
  /// What its rows say, which were caught up event by event since it was built.
  public let kept: ViewDigest
  /// What the log says, folded anew on one thread.
  public let onOne: ViewDigest
  /// What the log says, folded anew on several threads.
  public let onMany: ViewDigest
  /// The streams that were folded alone, each into another row than the view has.
  public let strays: [StreamID]
  /// How many streams were folded alone.
  public let alone: Int
  /// How many events were taken in step by step since the view was built; if there are none, what is
  /// kept was folded in one go as well.
  public let caughtUp: UInt64

  /// Whether everything agrees.
  public var isSound: Bool { facetsAgree && kept == onOne && onOne == onMany && strays.isEmpty }
}

extension ViewStore {
  /// Compares what a view keeps with what the log says.
  ///
  /// It changes nothing but that the view is caught up first, and built if it is not there.
  ///
  /// - Parameters:
  ///   - view: The view.
  ///   - jobs: How many threads fold where several do.
  ///   - id: A case to be folded alone; if left out, every hundredth stream is.
  ///   - progress: Is told how far it has got.
  /// - Returns: What was found.
  /// - Throws: `UnfoldableEvents`, ``RebuildError``, errors of the store.
  public func check(
    _ view: StoredView,
    jobs: Int,
    case id: CaseID? = nil,
    _ progress: (Rebuild.Progress) throws -> Void = { _ in }
  ) throws -> ViewCheck {
    guard try build(view, jobs: jobs, progress) else {
      throw RebuildError.underWay(view: view.name)
    }
    let state = try catchUp(view, to: try record.read { try $0.head.size }, jobs: jobs)
    if let problem = state.problem { throw UnfoldableEvents([problem]) }
    guard state.version == view.version else {
      throw state.version > view.version
        ? RebuildError.later(view: view.name, version: state.version)
        : RebuildError.earlier(view: view.name, version: state.version)
    }
    let tables = try tables(of: view.name)[state.slot]
    let hash = facetHash(of: state.building)
    let seal = seal(of: view.name, building: state.building)
    let kept = try environment.read { transaction in
      guard try self.state(of: view.name, in: transaction) == state else {
        throw RebuildError.movedOn(view: view.name)
      }
      return Kept(
        said: try transaction.digest(of: tables.rows, opening: seal) { key in
          RecordDamage.row(reason: "row \(key.number) of \(view.name) does not open")
        },
        facetsAgree: try transaction.facetsAgree(in: tables, with: state.tally, by: hash)
      )
    }
    let units = try record.read { try $0.units(of: view, from: 0, before: state.size) }
    let total = 2 * units.units.count
    let alone = try self.alone(id, among: units.units)
    let onMany = try folded(view, units, jobs: max(jobs, 2)) { done in
      try progress(Rebuild.Progress(done: done, total: total))
    }
    let onOne = try folded(view, units, jobs: 1) { done in
      try progress(Rebuild.Progress(done: total / 2 + done, total: total))
    }
    let strays = try strays(among: alone, of: view, in: tables.rows, opening: seal)
    guard try environment.read({ try self.state(of: view.name, in: $0) }) == state else {
      throw RebuildError.movedOn(view: view.name)
    }
    return ViewCheck(
      name: view.name,
      size: state.size,
      rows: kept.said.rows,
      facetsAgree: kept.facetsAgree,
      kept: kept.said.digest,
      onOne: onOne,
      onMany: onMany,
      strays: strays,
      alone: alone.count,
      caughtUp: state.size - min(state.built, state.size)
    )
  }

  /// What is kept of a view.
  private struct Kept {
    let said: (digest: ViewDigest, rows: Int)
    let facetsAgree: Bool
  }

  private func folded(
    _ view: StoredView,
    _ units: FoldUnits,
    jobs: Int,
    _ progress: (Int) throws -> Void
  ) throws -> ViewDigest {
    var builder = ViewDigest.Builder()
    let folder = UnitFolder(record: record, views: [view], seals: [], jobs: jobs)
    try folder.forEachBatch(of: units) { batch in
      for folded in batch.rows[0] { builder.add(folded.row) }
      try progress(batch.done)
    }[0].throwAny()
    return builder.digest
  }

  /// The units that are folded alone: that of a case, or every hundredth one, the last one among them.
  private func alone(_ id: CaseID?, among units: [FoldUnit]) throws -> [FoldUnit] {
    guard let id else {
      return units.indices.filter { (units.count - 1 - $0) % 100 == 0 }.map { units[$0] }
    }
    let ordinal = try record.read { try $0.ordinal(of: StreamID(id)) }
    return units.filter { unit in ordinal.map { unit.key == RowKey(.case, $0) } ?? false }
  }

  /// The streams of `units` whose row in the view is another one than they come to by themselves.
  private func strays(
    among units: [FoldUnit],
    of view: StoredView,
    in table: Table,
    opening seal: ViewSeal
  ) throws -> [StreamID] {
    let folder = UnitFolder(record: record, views: [view], seals: [], jobs: 1)
    var strays: [StreamID] = []
    for unit in units {
      var row: ViewRow?
      try folder.forEachBatch(of: FoldUnits(units: [unit])) { row = $0.rows[0].first?.row }[0]
        .throwAny()
      let bytes = try environment.read { try $0.value(at: unit.key.number, in: table) }
      let kept = bytes.flatMap { ViewRow(stored: $0, at: unit.key, opening: seal) }
      if row != kept { strays.append(try record.read { try $0.stream(at: unit.last) }) }
    }
    return strays
  }
}
