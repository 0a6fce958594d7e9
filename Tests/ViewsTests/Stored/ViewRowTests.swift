import Cases
import Testing

@testable import EventLog
@testable import Views

@Suite struct `A stored row` {
  private let key = RowKey(.case, 7)
  private let seal = ViewKey([UInt8](repeating: 1, count: 32))
    .seal(of: "caseload", building: [UInt8](0..<16))

  private var row: ViewRow {
    let facets = RowFacets(label: .sealed, lines: 2, marks: [RowMark(bits: 5)])
    return ViewRow(key, RowDraft(facets: facets, content: Array("said in confidence".utf8)))
  }

  @Test func `is its facets, a nonce, the sealed content and a tag`() throws {
    let stored = try row.sealed(with: seal)
    #expect(stored.prefix(16) == [2, 1, 1, 0, 2, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0])
    #expect(stored.count == 16 + 12 + 18 + 16)
    #expect(!String(decoding: stored, as: UTF8.self).contains("confidence"))
    #expect(ViewRow(stored: stored, at: key, opening: seal) == row)
  }

  @Test func `is never sealed twice into the same bytes`() throws {
    try #expect(row.sealed(with: seal) != row.sealed(with: seal))
  }

  @Test func `does not open at another key`() throws {
    let stored = try row.sealed(with: seal)
    for other in [RowKey(.case, 8), RowKey(.person, 7), RowKey(number: 7)] {
      #expect(ViewRow(stored: stored, at: other, opening: seal) == nil)
    }
  }

  @Test func `does not open with any of its bits changed, facets or content`() throws {
    let stored = try row.sealed(with: seal)
    for place in stored.indices {
      for bit in 0..<8 {
        var damaged = stored
        damaged[place] ^= 1 << bit
        #expect(ViewRow(stored: damaged, at: key, opening: seal) == nil, "byte \(place)")
      }
    }
  }

  @Test func `does not open if it has been cut short or lengthened`() throws {
    let stored = try row.sealed(with: seal)
    for count in stored.indices {
      #expect(ViewRow(stored: Array(stored[..<count]), at: key, opening: seal) == nil)
    }
    #expect(ViewRow(stored: stored + [0], at: key, opening: seal) == nil)
  }

  @Test func `does not open as one of another building, of another view or under another key`()
    throws
  {
    let stored = try row.sealed(with: seal)
    let key = ViewKey([UInt8](repeating: 1, count: 32))
    let others = [
      key.seal(of: "caseload", building: [UInt8](1..<17)),
      key.seal(of: "custody", building: [UInt8](0..<16)),
      ViewKey([UInt8](repeating: 2, count: 32)).seal(of: "caseload", building: [UInt8](0..<16)),
    ]
    for other in others { #expect(ViewRow(stored: stored, at: self.key, opening: other) == nil) }
  }
}

@Suite struct `The cells of a stored row` {
  private let cells: [Cell] = [
    .none, .text("né"), .integer(-2), .flag(true), .flag(false),
    .instant(Instant(microseconds: 258)), .list([.text(""), .list([.integer(1)])]),
  ]

  private let bytes: [UInt8] = [
    0,
    1, 3, 0, 0, 0, 0x6E, 0xC3, 0xA9,
    2, 0xFE, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
    3, 1,
    3, 0,
    4, 2, 1, 0, 0, 0, 0, 0, 0,
    7, 2, 0, 0, 0, 1, 0, 0, 0, 0, 7, 1, 0, 0, 0, 2, 1, 0, 0, 0, 0, 0, 0, 0,
  ]

  private func written(_ cells: [Cell]) -> [UInt8] {
    var writer = CellWriter()
    for cell in cells { writer.write(cell) }
    return writer.bytes
  }

  private func read(_ bytes: [UInt8]) -> [Cell]? {
    var reader = CellReader(bytes)
    return reader.cells()
  }

  @Test func `have a kind each, and what it holds`() {
    #expect(written(cells) == bytes)
    #expect(read(bytes) == cells)
  }

  @Test func `keep moments and dates as precise as they were`() throws {
    let cells: [Cell] = [
      .moment(try Moment(words: "2026-03-29T07:55+01:00")),
      .moment(try Moment(words: "2026-03-29T07:55:01+01:00")),
      .date(try CalendarDate(words: "2026-03-29")), .date(try CalendarDate(words: "2026-03")),
      .date(try CalendarDate(words: "2026")),
      .happened(.at(try Moment(words: "2026-01-29T07:55Z"))),
      .happened(.on(try CalendarDate(words: "2026-03-29"))),
    ]
    #expect(read(written(cells)) == cells)
  }

  @Test func `are refused if they end too early, or are of no kind`() {
    for count in 1..<bytes.count {
      let cut = read(Array(bytes[..<count]))
      // Cut between two cells, those before are whole.
      if let cut { #expect(cut == Array(cells[..<cut.count])) }
    }
    #expect(read([1, 255, 255, 255, 255, 0]) == nil)
    #expect(read([7, 255, 255, 255, 255]) == nil)
    #expect(read([8]) == nil)
    #expect(read([2, 0]) == nil)
  }
}
