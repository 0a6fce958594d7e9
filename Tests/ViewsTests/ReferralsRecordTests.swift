@_spi(Unrecorded) import CaseRecords
import Cases
import Testing
import Views

/// Storylines A and B, imported into a store.
@Suite struct `The referrals awaiting of a store` {
  @Test func `have OR-0002 after both cases have been closed`() throws {
    try withStorylines { record in
      let instant = try Instant.at("2026-06-01T09:00:00+01:00")
      let referrals = try record.read { try ReferralsAwaiting(in: $0, asAt: instant) }
      #expect(referrals.inbound.isEmpty)
      #expect(
        referrals.report().panel("onward")?
          .table("case", "referral", "days", "caseState", "owner", "label") == """
            case | referral | days | caseState | owner | label
            C-0002 | OR-0002 | 53 | closed | ST06 | normal
            """
      )
    }
  }

  @Test func `have what was known, or what was true, at the same moment`() throws {
    try withStorylines { record in
      let instant = try Instant.at("2026-04-09T12:00:00+01:00")
      let known = try record.read {
        try ReferralsAwaiting(in: $0, at: .recorded(instant), asAt: instant)
      }
      let happened = try record.read {
        try ReferralsAwaiting(in: $0, happenedBy: instant, asAt: instant)
      }
      #expect(known.onward.map(\.referral.id.text) == ["OR-0001"])
      #expect(happened.onward.map(\.referral.id.text) == ["OR-0001", "OR-0002"])
    }
  }
}
