@_spi(Unrecorded) import CaseRecords
import Cases
import Testing
import Views

/// Storyline A, imported into a store: he was charged at 15:10, which was recorded at 15:21.
@Suite struct `The custody view of a store` {
  private func words(_ custody: Custody) -> [[String]] {
    [custody.rows.map(\.id.text), custody.charged.map(\.id.text)]
  }

  @Test func `has what was known, or what was true, at the same moment`() throws {
    try withStorylines(["A"]) { record in
      let instant = try Instant.at("2026-03-29T15:15:00+01:00")
      let known = try record.read { try Custody(in: $0, at: .recorded(instant), asAt: instant) }
      let happened = try record.read { try Custody(in: $0, happenedBy: instant, asAt: instant) }
      #expect(words(known) == [["C-0001"], []])
      #expect(words(happened) == [[], ["C-0001"]])
      #expect(
        happened.notes.first?.contains("only what had happened by 2026-03-29T15:15:00+01:00")
          == true
      )
    }
  }

  @Test func `has his limit at five past eleven`() throws {
    try withStorylines(["A"]) { record in
      let instant = try Instant.at("2026-03-29T08:00:00+01:00")
      let custody = try record.read { try Custody(in: $0, at: .recorded(instant), asAt: instant) }
      #expect(
        custody.report().table("case", "limitAt", "reviewDue", "label") == """
          case | limitAt | reviewDue | label
          C-0001 | 2026-03-29T23:05+01:00 | 2026-03-29T14:10+01:00 | normal
          """
      )
    }
  }
}
