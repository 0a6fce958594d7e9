import EventLog
import LMDB

/// How far the rebuilding of a view has got, kept with the rows and changed in the same commit, so that
/// it goes on where it was killed.
///
/// The row `build/` and the name of the view in the unnamed table of `views/`. Its bytes are specified
/// in docs/format.md, section 9; the last eight are ``ViewStore``'s.
struct BuildState: Equatable, Sendable {
  /// The table that is filled.
  let slot: ViewState.Slot
  /// The version of the fold.
  let version: UInt16
  /// How many events are taken in: the rows are what streams come to at this size of the log.
  var target: UInt64
  /// What the key of its rows is derived from.
  let building: [UInt8]
  /// What ``Log/erasures()`` was when it began.
  let erasures: UInt64
  /// Which log those are the first events of.
  var mark: LogMark
  /// What the facets of its rows come to.
  var tally = FacetTally()
  /// The key up to which rows are there; `nil` before the first.
  var last: RowKey?

  /// How many rows there are.
  var rows: UInt64 { tally.rows }

  private static let (markPlace, tallyPlace) = (44, 44 + LogMark.byteCount)
  private static let end = tallyPlace + FacetTally.byteCount

  /// A rebuilding that has not begun.
  init(
    slot: ViewState.Slot,
    version: UInt16,
    target: UInt64,
    mark: LogMark,
    building: [UInt8],
    erasures: UInt64
  ) {
    self.slot = slot
    self.version = version
    self.target = target
    self.mark = mark
    self.building = building
    self.erasures = erasures
  }

  /// What `row` says; `nil` if it is no such row, or of another format.
  init?(row: [UInt8]) {
    guard row.count == Self.end || row.count == Self.end + 8, row[0] == ViewState.format,
      let slot = ViewState.Slot(rawValue: row[1]),
      let mark = LogMark(bytes: Array(row[Self.markPlace..<Self.tallyPlace]))
    else { return nil }
    let span = row.span
    self.slot = slot
    self.mark = mark
    version = span.littleEndian(UInt16.self, at: 2)
    target = span.littleEndian(UInt64.self, at: 4)
    building = Array(row[12..<28])
    erasures = span.littleEndian(UInt64.self, at: 28)
    tally = FacetTally(span, at: Self.tallyPlace)
    guard tally.rows == span.littleEndian(UInt64.self, at: 36) else { return nil }
    if row.count > Self.end {
      last = RowKey(number: span.littleEndian(UInt64.self, at: Self.end))
    }
  }

  /// The bytes of the row, without the last eight.
  var row: [UInt8] {
    var row = [UInt8](repeating: 0, count: Self.end + (last == nil ? 0 : 8))
    var span = row.mutableSpan
    span[0] = ViewState.format
    span[1] = slot.rawValue
    span.store(version, at: 2)
    span.store(target, at: 4)
    span.store(building.span, at: 12)
    span.store(erasures, at: 28)
    span.store(rows, at: 36)
    span.store(mark.bytes.span, at: Self.markPlace)
    tally.store(in: &span, at: Self.tallyPlace)
    if let last { span.store(last.number, at: Self.end) }
    return row
  }
}
