import Cases
import Testing
import Views

@Suite struct `The view of referrals awaiting` {
  private func referrals(
    of name: String,
    at words: String,
    _ more: (inout Story) throws -> Void = { _ in }
  ) throws -> ReferralsAwaiting {
    var story = try Story(Fixtures.lines("storylines/\(name).ndjson"))
    try more(&story)
    return try story.referrals(at: words)
  }

  @Test func `shows a referral that nobody has decided on`() throws {
    let report = try referrals(of: "A", at: "2026-03-29T08:00:00+01:00").report()
    #expect(
      report.table("case", "received", "waitingMinutes", "source", "site", "person", "age") == """
        case | received | waitingMinutes | source | site | person | age
        C-0001 | 2026-03-29T07:50+01:00 | 10 | POL-CUST | CU-PEN | Daniel Reeve | 34
        """
    )
    #expect(
      report.table("reasons", "immediateRisk", "state", "due", "overdue", "attempts") == """
        reasons | immediateRisk | state | due | overdue | attempts
        MH-DEP, ALC | no | not decided | 2026-03-29T10:00+01:00 | no | 0
        """
    )
    #expect(report.panels.map(\.rows.count) == [0, 0])
    #expect(report.notes == ["As at 2026-03-29T08:00:00+01:00."])
  }

  @Test(
    arguments: [
      ("2026-03-29T07:55", []), ("2026-03-29T07:56", ["not decided"]),
      ("2026-03-29T08:05", ["accepted"]), ("2026-03-29T08:43", ["accepted"]),
      ("2026-03-29T08:44", []),
    ]
  )
  func `keeps it until somebody has met him`(time: String, states: [String]) throws {
    let report = try referrals(of: "A", at: "\(time):00+01:00").report()
    #expect(report.table("state") == (["state"] + states).joined(separator: "\n"))
  }

  @Test func `counts attempts, and sees what is overdue`() throws {
    let report = try referrals(of: "C", at: "2026-04-11T12:00:00+01:00").report()
    #expect(
      report.table("case", "waitingMinutes", "state", "due", "overdue", "attempts") == """
        case | waitingMinutes | state | due | overdue | attempts
        C-0003 | 230 | accepted | 2026-04-11T13:00+01:00 | no | 1
        """
    )
    let met = try referrals(of: "C", at: "2026-04-11T12:18:00+01:00")
    #expect(met.inbound.isEmpty)
  }

  @Test func `shows an immediate risk`() throws {
    let report = try referrals(of: "D", at: "2026-04-17T08:00:00+01:00").report()
    #expect(
      report.table("case", "source", "immediateRisk", "state", "due", "overdue") == """
        case | source | immediateRisk | state | due | overdue
        C-0004 | POL-CUST | yes | accepted | 2026-04-17T08:40+01:00 | no
        """
    )
  }

  @Test func `says so where nobody has said by when`() throws {
    var story = try Story([])
    try story.tellReferral(triaged: false)
    let report = try story.referrals(at: "2026-06-01T10:00:00+01:00").report()
    #expect(report.table("case", "due", "overdue") == "case | due | overdue\nC-0009 | unknown | no")
  }

  @Test func `shows what another service was asked, with who follows it`() throws {
    let panel = try referrals(of: "A", at: "2026-04-10T09:00:00+01:00").report().panel("onward")
    #expect(
      panel?.table("case", "referral", "person", "destination", "organisation", "sent", "days")
        == """
        case | referral | person | destination | organisation | sent | days
        C-0001 | OR-0001 | Daniel Reeve | drugAndAlcohol | Salford Alcohol Service | 2026-03-31T10:15+01:00 | 10
        """
    )
    #expect(
      panel?.table("expected", "lastChase", "outcome", "appointment", "caseState", "owner")
        == """
        expected | lastChase | outcome | appointment | caseState | owner
        2026-04-14 |  | no answer |  | open | ST01
        """
    )
    #expect(
      panel?.table("due", "overdue", "needsPlan") == """
        due | overdue | needsPlan
        2026-04-14 | no | no
        """
    )
  }

  @Test(
    arguments: [
      ("2026-04-14T23:59", [false]), ("2026-04-15T00:00", [true]), ("2026-04-15T09:12", []),
    ]
  )
  func `is overdue after the day on which an answer was expected`(time: String, overdue: [Bool])
    throws
  {
    let referrals = try referrals(of: "A", at: "\(time):00+01:00")
    #expect(referrals.onward.map(\.isOverdue) == overdue)
  }

  @Test func `shows when it was last recorded that nobody answers`() throws {
    let panel = try referrals(of: "A", at: "2026-04-13T09:00:00+01:00") { story in
      try story.tell(
        "OnwardReferralOutcomeRecorded",
        in: "case/C-0001",
        at: "2026-04-12T09:00+01:00",
        #"{"referral":"OR-0001","outcome":"noResponse","date":"2026-04-12"}"#
      )
    }.report().panel("onward")
    #expect(
      panel?.table("referral", "lastChase", "outcome", "due") == """
        referral | lastChase | outcome | due
        OR-0001 | 2026-04-12 | noResponse | 2026-04-14
        """
    )
  }

  @Test func `keeps OR-0002 after the case has been closed, with whoever was named`() throws {
    let report = try referrals(of: "B", at: "2026-06-01T09:00:00+01:00").report()
    #expect(report.rows.isEmpty)
    let panel = report.panel("onward")
    #expect(
      panel?.table("case", "referral", "person", "destination", "sent", "days", "expected") == """
        case | referral | person | destination | sent | days | expected
        C-0002 | OR-0002 | Kai Lennon | camhs | 2026-04-09T09:40+01:00 | 53 | 2026-05-07
        """
    )
    #expect(
      panel?.table("outcome", "appointment", "caseState", "owner", "until", "due", "overdue")
        == """
        outcome | appointment | caseState | owner | until | due | overdue
        accepted | 2026-07-02 | closed | ST06 | 2026-07-02 | 2026-07-02 | no
        """
    )
    let late = try referrals(of: "B", at: "2026-07-03T00:00:00+01:00")
    #expect(late.onward.map(\.isOverdue) == [true])
  }

  @Test func `counts by the kind of service that was asked`() throws {
    let story = try Story(Fixtures.storylines(["A", "B", "C"]))
    let panel = try story.referrals(at: "2026-04-14T12:00:00+01:00").report().panel("destinations")
    #expect(
      panel?.table("destination", "followed", "overdue", "needPlan", "longestDays") == """
        destination | followed | overdue | needPlan | longestDays
        camhs | 1 | 0 | 0 | 5
        drugAndAlcohol | 1 | 0 | 0 | 14
        domesticAbuse | 1 | 0 | 0 | 1
        """
    )
  }

  /// OR-0001 as it stands on 20 April, after it was rejected on 10 April and `more` has happened.
  private func rejected(_ more: (inout Story) throws -> Void = { _ in }) throws -> [Bool] {
    var story = try Story(Fixtures.lines("storylines/A.ndjson"))
    let tenth = try Instant.at("2026-04-10T00:00:00+01:00")
    story.events.removeAll { $0.recorded >= tenth }
    try story.tell(
      "OnwardReferralOutcomeRecorded",
      in: "case/C-0001",
      at: "2026-04-10T09:00+01:00",
      #"{"referral":"OR-0001","outcome":"rejectedCapacity","date":"2026-04-10"}"#
    )
    try more(&story)
    return try story.referrals(at: "2026-04-20T09:00:00+01:00").onward.map(\.needsPlan)
  }

  private func ask(for need: String, in story: inout Story) throws {
    try story.tell(
      "OnwardReferralMade",
      in: "case/C-0001",
      at: "2026-04-12T09:00+01:00",
      """
      {"referral":"OR-0090","destination":"gp","organisation":"A practice","need":"\(need)",
      "urgency":"3","method":"secureEmail","contentLevel":"L1","authority":{"consent":"K-0001"},
      "summary":"Drinks every day."}
      """
    )
  }

  private func close(_ story: inout Story) throws {
    try story.tell(
      "CaseClosed",
      in: "case/C-0001",
      at: "2026-04-12T09:00+01:00",
      """
      {"reason":"DECLINED","date":"2026-04-12","summary":"Did not want to go on.",
      "needsAtClosure":[],"openReferrals":[]}
      """
    )
  }

  @Test
  func `asks for a plan after a rejection, until somebody else is asked or the case is closed`()
    throws
  {
    try #expect(rejected() == [true])
    try #expect(rejected { try ask(for: "ALC", in: &$0) } == [false])
    try #expect(rejected { try ask(for: "MH-DEP", in: &$0) } == [true, false])
    try #expect(rejected { try close(&$0) } == [])
  }

  @Test func `asks for a plan also when the rejection comes after the closing`() throws {
    let referrals = try referrals(of: "B", at: "2026-06-11T09:00:00+01:00") { story in
      try story.tell(
        "OnwardReferralOutcomeRecorded",
        in: "case/C-0002",
        at: "2026-06-10T09:00+01:00",
        #"{"referral":"OR-0002","outcome":"rejectedCriteria","date":"2026-06-10"}"#
      )
    }
    #expect(
      referrals.report().panel("onward")?.table("referral", "outcome", "owner", "needsPlan") == """
        referral | outcome | owner | needsPlan
        OR-0002 | rejectedCriteria | ST06 | yes
        """
    )
  }
}
