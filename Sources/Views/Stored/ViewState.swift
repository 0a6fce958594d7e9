import CaseRecords
import EventLog
import LMDB

/// How far the rows of a view have got, kept with them and changed in the same commit.
///
/// The row `view/` and the name in the unnamed table of `views/`. Its bytes are specified in
/// docs/format.md, section 9; the last eight, which tell that nobody has changed it and that the key for
/// views is still the same, are ``ViewStore``'s.
struct ViewState: Equatable, Sendable {
  /// Which of its two slots serves.
  var slot: Slot
  /// The version of the fold that made the rows.
  var version: UInt16
  /// How many events have been taken in: the position that comes next.
  var size: UInt64 = 0
  /// How many of them were taken in when it was last made anew; the others were since, step by step.
  var built: UInt64 = 0
  /// Which log they are the first events of.
  var mark = LogMark.none
  /// What the key of its rows is derived from.
  var building: [UInt8]
  /// What the facets of its rows come to.
  var tally = FacetTally()
  /// The event that could not be folded.
  var problem: UnfoldableEvents.Event?

  /// The two slots that a view has, of which one serves.
  enum Slot: UInt8, CaseIterable, Sendable {
    case first, second

    /// The other one.
    var other: Slot { self == .first ? .second : .first }
  }

  /// The format of rows and states that this program reads.
  static let format: UInt8 = 2

  /// Where the mark, the tally and the problem begin.
  private static let (markPlace, tallyPlace) = (36, 36 + LogMark.byteCount)
  private static let end = tallyPlace + FacetTally.byteCount

  /// A view into which nothing has been taken in.
  init(slot: Slot, version: UInt16, building: [UInt8]) {
    self.slot = slot
    self.version = version
    self.building = building
  }

  /// What `row` says; `nil` if it is no such row, or of another format.
  init?(row: [UInt8]) {
    guard row.count == Self.end || row.count >= Self.end + 8, row[0] == Self.format,
      let slot = Slot(rawValue: row[1]),
      let mark = LogMark(bytes: Array(row[Self.markPlace..<Self.tallyPlace]))
    else { return nil }
    let span = row.span
    self.slot = slot
    self.mark = mark
    version = span.littleEndian(UInt16.self, at: 2)
    size = span.littleEndian(UInt64.self, at: 4)
    building = Array(row[12..<28])
    built = span.littleEndian(UInt64.self, at: 28)
    tally = FacetTally(span, at: Self.tallyPlace)
    if row.count > Self.end {
      problem = UnfoldableEvents.Event(
        position: span.littleEndian(UInt64.self, at: Self.end),
        cause: String(decoding: row[(Self.end + 8)...], as: UTF8.self)
      )
    }
  }

  /// The bytes of the row, without the last eight.
  var row: [UInt8] {
    var row = [UInt8](repeating: 0, count: Self.end + (problem == nil ? 0 : 8))
    var span = row.mutableSpan
    span[0] = Self.format
    span[1] = slot.rawValue
    span.store(version, at: 2)
    span.store(size, at: 4)
    span.store(building.span, at: 12)
    span.store(built, at: 28)
    span.store(mark.bytes.span, at: Self.markPlace)
    tally.store(in: &span, at: Self.tallyPlace)
    guard let problem else { return row }
    span.store(problem.position, at: Self.end)
    return row + Array(problem.cause.utf8)
  }
}
