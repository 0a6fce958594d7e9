@_spi(Unrecorded) import CaseRecords
import Cases
import EventLog
import Testing

@testable import Views

@Suite struct `A block of headers` {
  @Test func `has 32 bytes for each event`() throws {
    try withViews("A", first: 1) { record, _ in
      let unit = FoldUnit(key: RowKey(number: 0), first: 0, last: 2)
      let draft = try record.read { try HeaderBlock.content(of: unit, in: $0) }
      #expect(draft.content.count == 96)
      #expect(draft.facets.lines == 3)
      let author = try #require(PackedReference("ST02")).bits
      let entry: [UInt8] =
        [2, 0, 0, 0, 0, 0]  // the third stream
        + [1, 0]  // PersonRegistered
        + [0, 0, 0, 0]  // no flags
        + [44, 1, 0, 0]  // recorded 300 seconds after it happened
        + (0..<8).map { UInt8(truncatingIfNeeded: author >> (8 * $0)) }
        // 2026-03-29T06:55:00Z, in microseconds
        + (0..<8).map { UInt8(truncatingIfNeeded: Int64(1_774_767_300_000_000) >> (8 * $0)) }
      #expect(Array(draft.content[64...]) == entry)
    }
  }

  @Test func `gives back what the headers say`() throws {
    try withViews("A", "C") { record, store in
      let last = try record.size - 1
      let unit = FoldUnit(key: RowKey(number: 0), first: 0, last: last)
      try record.read { snapshot in
        let draft = try HeaderBlock.content(of: unit, in: snapshot)
        let entries = HeaderBlock.entries(of: 0, in: draft.content)
        #expect(entries.map(\.position) == Array(0...last))
        for entry in entries {
          let event = try snapshot.clearEvent(at: entry.position)
          #expect(entry.stream == event.stream)
          #expect(entry.type == event.type)
          #expect(entry.flags == event.flags)
          #expect(PackedReference(bits: entry.author)?.description == event.author.text)
          #expect(entry.recorded == event.recorded)
        }
      }
    }
  }

  @Test func `counts positions on from the blocks before it`() {
    let bytes = [UInt8](repeating: 0xFF, count: 64)
    let entries = HeaderBlock.entries(of: 3, in: bytes)
    #expect(entries.map(\.position) == [300, 301])
    #expect(entries.map(\.stream) == [0xFFFF_FFFF_FFFF, 0xFFFF_FFFF_FFFF])
    // All ones say that nobody knows how late it was.
    #expect(entries.map(\.lagSeconds) == [nil, nil])
  }

  @Test func `ends with the last event that has been taken in`() throws {
    try withViews("A", first: 1) { record, _ in
      let units = try record.read { $0.touchedBlocks(from: 150, before: 302) }
      #expect(units.map(\.key.number) == [1, 2, 3])
      #expect(units.map(\.last) == [199, 299, 301])
      try #expect(record.read { $0.touchedBlocks(from: 5, before: 5) }.isEmpty)
    }
  }
}
