@_spi(Unrecorded) import CaseRecords
import Cases
import Testing
import Views

/// Storyline I, imported into a store: the report was sent at 14:00, which was recorded at 14:03.
@Suite struct `The court diary of a store` {
  private func states(_ diary: CourtDiary) -> [[String]] {
    diary.rows.map { [$0.listing.hearing.text] + $0.reports.map(\.status.words) }
  }

  @Test func `has what was known, or what was true, at the same moment`() throws {
    try withStorylines(["I"]) { record in
      let instant = try Instant.at("2026-05-26T14:01:00+01:00")
      let known = try record.read { try CourtDiary(in: $0, at: .recorded(instant), asAt: instant) }
      let happened = try record.read { try CourtDiary(in: $0, happenedBy: instant, asAt: instant) }
      #expect(states(known) == [["H-0011", "approved"]])
      #expect(states(happened) == [["H-0011", "sent"]])
    }
  }

  @Test func `strikes H-0011 through, and raises the kind of court of H-0012`() throws {
    try withStorylines(["I"]) { record in
      let instant = try Instant.at("2026-05-26T17:05:00+01:00")
      let diary = try record.read { try CourtDiary(in: $0, at: .recorded(instant), asAt: instant) }
      #expect(
        diary.report().table("hearing", "state", "doubts", "label") == """
          hearing | state | doubts | label
          H-0011 | vacated |  | normal
          H-0012 | listed | adult at a youth court | normal
          """
      )
    }
  }
}
