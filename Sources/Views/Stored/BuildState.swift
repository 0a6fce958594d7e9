import LMDB

/// How far the rebuilding of a view has got, kept with the rows and changed in the same commit, so that
/// it goes on where it was killed.
///
/// The row `build/` and the name of the view in the unnamed table of `views/`: the format of the rows,
/// 1 byte; the table that is filled, 1 byte; the version of the fold, 2 bytes; how many events are taken
/// in, 8 bytes; the number of the building, 16 bytes; the digest that tells the key, 8 bytes; how many
/// rows there are, 8 bytes; and once the first rows are there, the key of the last one, 8 bytes.
/// Integers stand lowest byte first.
struct BuildState: Equatable, Sendable {
  /// The table that is filled.
  let slot: ViewState.Slot
  /// The version of the fold.
  let version: UInt16
  /// How many events are taken in: the rows are what streams come to at this size of the log.
  let target: UInt64
  /// What the key of its rows is derived from.
  let building: [UInt8]
  /// Tells whether the key for views is still the same.
  let stamp: UInt64
  /// How many rows there are.
  var rows: UInt64 = 0
  /// The key up to which rows are there; `nil` before the first.
  var last: RowKey?

  /// A rebuilding that has not begun.
  init(slot: ViewState.Slot, version: UInt16, target: UInt64, building: [UInt8], stamp: UInt64) {
    self.slot = slot
    self.version = version
    self.target = target
    self.building = building
    self.stamp = stamp
  }

  /// What `row` says; `nil` if it is no such row, or of another format.
  init?(row: [UInt8]) {
    guard row.count == 44 || row.count == 52, row[0] == ViewState.format,
      let slot = ViewState.Slot(rawValue: row[1])
    else { return nil }
    let span = row.span
    self.slot = slot
    version = span.littleEndian(UInt16.self, at: 2)
    target = span.littleEndian(UInt64.self, at: 4)
    building = Array(row[12..<28])
    stamp = span.littleEndian(UInt64.self, at: 28)
    rows = span.littleEndian(UInt64.self, at: 36)
    if row.count == 52 { last = RowKey(number: span.littleEndian(UInt64.self, at: 44)) }
  }

  /// The bytes of the row.
  var row: [UInt8] {
    var row = [UInt8](repeating: 0, count: last == nil ? 44 : 52)
    var span = row.mutableSpan
    span[0] = ViewState.format
    span[1] = slot.rawValue
    span.store(version, at: 2)
    span.store(target, at: 4)
    span.store(building.span, at: 12)
    span.store(stamp, at: 28)
    span.store(rows, at: 36)
    if let last { span.store(last.number, at: 44) }
    return row
  }
}
