import Cases
import Testing

@testable import Views

/// A cell, and the bytes that stand for it, in hexadecimal.
private let golden: [(cell: Cell, bytes: String)] = [
  (.none, "00"),
  (.text(""), "01 00000000"),
  (.text("Zoë"), "01 04000000 5a6fc3ab"),
  (.integer(258), "02 0201000000000000"),
  (.integer(-1), "02 ffffffffffffffff"),
  (.flag(true), "03 01"),
  (.flag(false), "03 00"),
  (.instant(Instant(microseconds: 1_000_001)), "04 41420f0000000000"),
  (.moment(Moment(seconds: 61, offset: 60, precision: .minute)), "05 3d00000000000000 3c00 00"),
  (.moment(Moment(seconds: -1, offset: 0, precision: .second)), "05 ffffffffffffffff 0000 01"),
  (.date(CalendarDate(checkedYear: 2026, month: 3, day: 29)), "06 e925350100000000"),
  (.date(CalendarDate(checkedYear: 2026, month: 0, day: 0)), "06 a024350100000000"),
  (.list([]), "07 00000000"),
  (.list([.text("a"), .list([.flag(true)])]), "07 02000000 01 01000000 61 07 01000000 03 01"),
  (
    .happened(.at(Moment(seconds: 61, offset: 60, precision: .minute))),
    "0d 3d00000000000000 3c00 00"
  ),
  (.happened(.on(CalendarDate(checkedYear: 2026, month: 3, day: 29))), "0e e925350100000000"),
]

@Suite struct `The stored form of cells` {
  @Test(arguments: golden) func `is these bytes`(_ cell: Cell, _ bytes: String) {
    var writer = CellWriter()
    writer.write(cell)
    #expect(writer.bytes == bytesOf(bytes))
    var reader = CellReader(writer.bytes)
    #expect(reader.cells() == [cell])
  }

  @Test func `is one after the other in a row`() {
    var writer = CellWriter()
    for (cell, _) in golden { writer.write(cell) }
    #expect(writer.bytes == golden.flatMap { bytesOf($0.bytes) })
    var reader = CellReader(writer.bytes)
    #expect(reader.cells() == golden.map(\.cell))
  }

  @Test(arguments: golden) func `is nothing when it is cut off`(_ cell: Cell, _ bytes: String) {
    for count in 1..<bytesOf(bytes).count {
      var reader = CellReader(Array(bytesOf(bytes).prefix(count)))
      #expect(reader.cells() == nil)
    }
  }

  @Test(arguments: ["08", "0f", "01 ffffffff 61", "07 ffffffff 00", "05 3d00000000000000 3c00 02"])
  func `is not read from anything else`(_ bytes: String) {
    var reader = CellReader(bytesOf(bytes))
    #expect(reader.cells() == nil)
  }
}

/// The bytes that hexadecimal digits say.
private func bytesOf(_ words: String) -> [UInt8] {
  let digits = words.compactMap(\.hexDigitValue).map(UInt8.init)
  return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
}
