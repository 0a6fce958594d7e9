@_spi(Unrecorded) import CaseRecords
import Cases
import EventLog
import Testing

@Suite struct `A concern about two people` {
  @Test func `is sealed under the key of each, and of whom they are at risk from`() throws {
    try Storyline.withStore { record in
      let lines = try Storyline.lines("D")
      let receipts = try record.take(lines).compactMap(\.receipt)
      #expect(receipts.count == lines.count)
      let owners = try record.log.read { snapshot in
        try (UInt64(0)..<snapshot.head().size).map { try snapshot.header(at: Position($0)) }
          .filter { $0.description.type == 37 }.map { $0.sections.map(\.owner.description) }
      }
      #expect(owners == [["person PN41", "person PN42", "person PN04"]])
    }
  }
}
