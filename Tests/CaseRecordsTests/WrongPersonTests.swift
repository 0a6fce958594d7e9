@_spi(Unrecorded) import CaseRecords
import Cases
import EventLog
import Testing

/// Who holds the key of a case that was opened on the wrong person.
@Suite struct `A case opened on the wrong person` {
  @Test(arguments: [1, 1000])
  func `stays sealed for whom it was opened for, to its end`(batch: Int) throws {
    try Storyline.withStore { record in
      let words = try record.take(Storyline.lines("F"), batch: batch).map(\.word)
      #expect(words.filter { $0 != "recorded" } == [])
      // Store and service come first; then 34 events, in the order of the lines.
      let owners = try record.log.read { snapshot in
        try (UInt64(2)..<36).flatMap { position in
          try snapshot.header(at: Position(position)).sections.map(\.owner.description)
        }
      }
      #expect(
        owners == Array(repeating: "person PN07", count: 10) + ["the store", "person PN07"]
          + Array(repeating: "person PN06", count: 4) + Array(repeating: "person PN07", count: 9)
          + Array(repeating: "person PN06", count: 5) + Array(repeating: "person PN07", count: 4)
      )
    }
  }
}
