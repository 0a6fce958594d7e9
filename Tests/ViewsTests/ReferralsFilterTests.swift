import Cases
import Testing
import Views

/// At noon on 1 June 2026 three people have been referred, none of whom anybody has decided on.
///
/// C-1 is due at 23:00, C-2 at 10:00, and C-3, who is in danger, by no time. C-1 was referred on: to a
/// GP, with an answer due on the third; to a foodbank, which has rejected it; to another GP,
/// with an answer due on the fifth.
@Suite struct `A filter of referrals awaiting` {
  private func story() throws -> Story {
    var story = try Story([])
    try story.tellInbound(1, due: "23:00")
    try story.tellInbound(2, due: "10:00")
    try story.tellInbound(3, due: nil, risk: true)
    try story.tellOnward(1, 1, to: "gp", expected: "2026-06-03")
    try story.tellOnward(1, 2, to: "foodbank", expected: "2026-06-05", at: "09:20")
    try story.tellOnward(1, 3, to: "gp", expected: "2026-06-05", at: "09:40")
    try story.tell(
      "OnwardReferralOutcomeRecorded",
      in: "case/C-1",
      at: "2026-06-01T11:00+01:00",
      #"{"referral":"OR-2","outcome":"rejectedArea","date":"2026-06-01"}"#
    )
    return story
  }

  private func rows(
    at words: String = "2026-06-01T12:00:00+01:00",
    _ change: (inout ReferralsFilter) -> Void
  ) throws -> [[String]] {
    let referrals = try story().referrals(at: words, filter: change)
    #expect(referrals.omittedInbound == 3 - referrals.inbound.count)
    #expect(referrals.omittedOnward == 3 - referrals.onward.count)
    return [referrals.inbound.map(\.id.text), referrals.onward.map(\.referral.id.text)]
  }

  @Test func `lets everything through: danger, then what is overdue, then what is due first`()
    throws
  {
    try #expect(rows { _ in } == [["C-3", "C-2", "C-1"], ["OR-1", "OR-3", "OR-2"]])
  }

  @Test func `finds what is overdue`() throws {
    try #expect(rows { $0.overdueOnly = true } == [["C-2"], []])
    try #expect(
      rows(at: "2026-06-04T12:00:00+01:00") { $0.overdueOnly = true }
        == [["C-2", "C-1"], ["OR-1"]]
    )
  }

  @Test func `finds what one kind of service was asked, and leaves what came in`() throws {
    try #expect(
      rows { $0.destination = .gp } == [["C-3", "C-2", "C-1"], ["OR-1", "OR-3"]]
    )
  }

  @Test func `finds what was rejected and needs a plan`() throws {
    try #expect(rows { $0.needsPlanOnly = true } == [["C-3", "C-2", "C-1"], ["OR-2"]])
  }

  @Test func `says how many it leaves out`() throws {
    let report = try story().referrals(at: "2026-06-01T12:00:00+01:00") {
      $0.overdueOnly = true
    }.report()
    #expect(
      report.notes == [
        "As at 2026-06-01T12:00:00+01:00.",
        "Left out by the filters, of referrals that came in: 2.",
        "Left out by the filters, of referrals that were sent on: 3.",
      ]
    )
  }

  @Test func `leaves out what was rejected here`() throws {
    var story = try story()
    try story.tell(
      "ReferralTriaged",
      in: "case/C-2",
      at: "2026-06-01T11:00+01:00",
      #"{"decision":"rejected","rejectionReason":"02","rejectionText":"No need was found."}"#
    )
    let referrals = try story.referrals(at: "2026-06-01T12:00:00+01:00")
    #expect(referrals.inbound.map(\.id.text) == ["C-3", "C-1"])
    #expect(referrals.omittedInbound == 0)
  }

  @Test func `says that an erased person is not shown`() throws {
    var story = try story()
    story.erase("case/C-1", "person/PN1")
    let report = try story.referrals(at: "2026-06-01T12:00:00+01:00").report()
    #expect(
      report.table("case", "person") == """
        case | person
        C-3 | unknown
        C-2 | unknown
        """
    )
    #expect(report.panel("onward")?.rows.isEmpty == true)
    #expect(report.notes.last == "Open cases of erased people, who are not shown: 1.")
  }

  @Test func `shows as erased whose name alone is gone`() throws {
    var story = try Story([])
    try story.tellReferral()
    story.erase("person/PN09")
    let report = try story.referrals(at: "2026-06-01T12:00:00+01:00").report()
    #expect(
      report.table("case", "person", "initials", "age") == """
        case | person | initials | age
        C-0009 | [erased] | [erased] | unknown
        """
    )
  }
}
