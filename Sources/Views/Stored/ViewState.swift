import CaseRecords
import LMDB

/// How far the rows of a view have got, kept with them and changed in the same commit.
///
/// The row `view/` and the name in the unnamed table of `views/`: 1, the format of this row and of the
/// rows, 1 byte; which of the two slots of the view serves, 1 byte, 0 or 1; the version of the fold,
/// 2 bytes; how many events have been taken in, 8 bytes; when the last of them was recorded, in
/// microseconds since 1970, 8 bytes; the number of the building, 16 random bytes; a digest under the key
/// for views, 8 bytes, which tells whether that key has been replaced; and if an event could not be
/// folded, its position, 8 bytes, and why, in UTF-8. Integers stand lowest byte first.
struct ViewState: Equatable, Sendable {
  /// Which of its two slots serves.
  var slot: Slot
  /// The version of the fold that made the rows.
  var version: UInt16
  /// How many events have been taken in: the position that comes next.
  var size: UInt64
  /// When the last of them was recorded, in microseconds since 1970.
  var recorded: Int64
  /// What the key of its rows is derived from.
  var building: [UInt8]
  /// Tells whether the key for views is still the same.
  var stamp: UInt64
  /// The event that could not be folded.
  var problem: UnfoldableEvents.Event?

  /// The two slots that a view has, of which one serves.
  enum Slot: UInt8, Sendable {
    case first, second

    /// The other one.
    var other: Slot { self == .first ? .second : .first }
  }

  /// The format of rows and states that this program reads.
  static let format: UInt8 = 1

  /// A view into which nothing has been taken in.
  init(slot: Slot, version: UInt16, building: [UInt8], stamp: UInt64) {
    self.slot = slot
    self.version = version
    size = 0
    recorded = .min
    self.building = building
    self.stamp = stamp
  }

  /// What `row` says; `nil` if it is no such row, or of another format.
  init?(row: [UInt8]) {
    guard row.count == 44 || row.count >= 52, row[0] == Self.format,
      let slot = Slot(rawValue: row[1])
    else { return nil }
    let span = row.span
    self.slot = slot
    version = span.littleEndian(UInt16.self, at: 2)
    size = span.littleEndian(UInt64.self, at: 4)
    recorded = span.littleEndian(Int64.self, at: 12)
    building = Array(row[20..<36])
    stamp = span.littleEndian(UInt64.self, at: 36)
    if row.count >= 52 {
      problem = UnfoldableEvents.Event(
        position: span.littleEndian(UInt64.self, at: 44),
        cause: String(decoding: row[52...], as: UTF8.self)
      )
    }
  }

  /// The bytes of the row.
  var row: [UInt8] {
    var row = [UInt8](repeating: 0, count: problem == nil ? 44 : 52)
    var span = row.mutableSpan
    span[0] = Self.format
    span[1] = slot.rawValue
    span.store(version, at: 2)
    span.store(size, at: 4)
    span.store(recorded, at: 12)
    span.store(building.span, at: 20)
    span.store(stamp, at: 36)
    guard let problem else { return row }
    span.store(problem.position, at: 44)
    return row + Array(problem.cause.utf8)
  }
}
