import CaseRecords
import Cases
import EventLog
import LMDB

/// The rows of a view as they stand at one size of the log, for one question.
///
/// Keep it no longer than the question takes: while it lives, no page of the views freed since can be
/// used again.
public final class ViewRows {
  /// How many events have been taken in.
  let size: UInt64
  /// The version of the fold that made the rows.
  let version: UInt16
  /// The event that could not be folded, because of which the rows are behind; `nil` if they are not.
  let problem: UnfoldableEvents.Event?

  /// Whether this program would fold them otherwise.
  public var isOlder: Bool { version < current }

  private let name: String
  private let current: UInt16
  private let transaction: ReadTransaction
  private let tables: ViewTables
  private let seal: ViewSeal
  private let tally: FacetTally
  private let hash: FacetHash

  /// The rows that serve `view`, as `transaction` sees them.
  init(
    of view: StoredView,
    _ state: ViewState,
    in store: ViewStore,
    _ transaction: consuming ReadTransaction,
    _ tables: ViewTables
  ) {
    size = state.size
    version = state.version
    problem = state.problem
    name = view.name
    current = view.version
    self.transaction = transaction
    self.tables = tables
    seal = store.seal(of: view.name, building: state.building)
    tally = state.tally
    hash = store.facetHash(of: state.building)
  }

  /// What `stream` comes to; `nil` if it has no row.
  func fold(of stream: StreamID, in snapshot: borrowing RecordSnapshot) throws -> StreamFold? {
    guard let ordinal = try snapshot.ordinal(of: stream) else { return nil }
    let key = RowKey(stream.kind, ordinal)
    return try row(at: key).map { try snapshot.fold(stored: $0.content) }
  }

  /// What the streams of `kind` come to whose rows are wanted, in the order of their names; and for how
  /// many lines of the view the others stand.
  func folds(
    of kind: StreamKind,
    _ selection: RowSelection,
    in snapshot: borrowing RecordSnapshot
  ) throws -> (folds: [StreamFold], otherLines: Int) {
    var folds: [StreamFold] = []
    var otherLines = 0
    var seen = FacetTally()
    let keys = RowKey.all(kind)
    try transaction.forEach(
      in: tables.facets,
      from: keys.lowerBound,
      through: keys.upperBound
    ) { number, facets in
      let key = RowKey(number: number)
      guard let size = RowFacets.size(in: facets) else { throw damage(at: key) }
      seen.add(hash.of(number, facets, size: facets.count), at: key)
      guard selection.admits(facets, size: size) else {
        otherLines += RowFacets.lines(in: facets)
        return true
      }
      guard let row = try row(at: key), row.facets == Array(copying: facets) else {
        throw damage(at: key)
      }
      folds.append(try snapshot.fold(stored: row.content))
      return true
    }
    // Whatever is not wanted has not been opened: of its facets nothing else tells.
    guard seen.agrees(with: tally, on: kind) else { throw missing }
    folds.sort { $0.stream < $1.stream }
    return (folds, otherLines)
  }

  /// The streams of `kind` whose rows are wanted, in the order of their names.
  func streams(
    of kind: StreamKind,
    _ selection: RowSelection,
    in snapshot: borrowing RecordSnapshot
  ) throws -> [StreamID] {
    try folds(of: kind, selection, in: snapshot).folds.map(\.stream)
  }

  /// Calls `body` with the contents of all rows, in the order of their keys.
  func forEachContent(_ body: (RowKey, [UInt8]) throws -> Void) throws {
    var seen = FacetTally()
    try transaction.forEach(in: tables.rows, from: 0, through: .max) { number, bytes in
      let key = RowKey(number: number)
      let row = try opened(Array(copying: bytes), at: key)
      seen.add(hash.of(number, row.facets.span, size: row.facets.count), at: key)
      try body(key, row.content)
      return true
    }
    guard seen == tally else { throw missing }
  }

  private func row(at key: RowKey) throws -> ViewRow? {
    try transaction.value(at: key.number, in: tables.rows).map { try opened($0, at: key) }
  }

  private func opened(_ bytes: [UInt8], at key: RowKey) throws -> ViewRow {
    guard let row = ViewRow(stored: bytes, at: key, opening: seal) else { throw damage(at: key) }
    return row
  }

  private func damage(at key: RowKey) -> RecordDamage {
    .row(reason: "row \(key.number) of \(name) does not open")
  }

  private var missing: RecordDamage {
    .row(reason: "rows of \(name) are missing, or what stands in clear of them has been changed")
  }
}

extension ViewRows {
  /// Whether they are behind the log, because an event cannot be folded.
  public var isStale: Bool { problem != nil }

  /// What a reader has to know of rows that are not as they should be, when the log has `size` events.
  func warnings(at size: UInt64) -> [String] {
    guard let problem else { return isOlder ? [older] : [] }
    let behind = size - min(self.size, size)
    return (isOlder ? [older] : []) + [
      "STALE: this view is \(behind) \(behind == 1 ? "event" : "events") behind, because the event at "
        + "#\(problem.position) cannot be folded. \(problem.cause)"
    ]
  }

  private var older: String {
    "Answered from version \(version) of the view \(name), with what was recorded since as version "
      + "\(current) folds it, which is built beside it: caselog rebuild \(name)"
  }
}
