import Cases
import Testing
import Views

/// The matrix of purposes and recipients, from storylines A, B, C, D and I.
@Suite struct `The consent status` {
  private func status(
    _ name: String,
    at words: String,
    _ change: (inout ConsentFilter) -> Void = { _ in }
  ) throws -> ConsentStatus {
    let story = try Story(Fixtures.storylines([name]))
    var filter = ConsentFilter()
    change(&filter)
    let instant = try Instant.at(words)
    return ConsentStatus(
      story.caseFiles(by: instant),
      in: story.service,
      asAt: instant,
      filter: filter
    )
  }

  @Test func `shows every purpose with everybody whom it covers, and the most they may be told`()
    throws
  {
    let report = try status("A", at: "2026-03-29T08:47:00+01:00").report()
    #expect(
      report.table(
        "purpose",
        "recipient",
        "named",
        "state",
        "since",
        "level",
        "consent",
        "giver",
        "basis",
        "mayTell"
      ) == """
        purpose | recipient | named | state | since | level | consent | giver | basis | mayTell
        ENGAGE |  |  | given | 2026-03-29T08:45+01:00 |  | K-0001 | self | capacity presumed | 
        RECORDS |  |  | given | 2026-03-29T08:45+01:00 |  | K-0001 | self | capacity presumed | 
        POLICE | CUSTODY |  | given | 2026-03-29T08:45+01:00 | L1 | K-0001 | self | capacity presumed | L1
        POLICE | OIC |  | given | 2026-03-29T08:45+01:00 | L1 | K-0001 | self | capacity presumed | L1
        POLICE | CPS |  | given | 2026-03-29T08:45+01:00 | L1 | K-0001 | self | capacity presumed | L1
        POLICE | HCP |  | given | 2026-03-29T08:45+01:00 | L1 | K-0001 | self | capacity presumed | L1
        COURT | COURT-LA |  | given | 2026-03-29T08:45+01:00 | L2 | K-0001 | self | capacity presumed | L2
        COURT | COURT-BENCH |  | given | 2026-03-29T08:45+01:00 | L2 | K-0001 | self | capacity presumed | L2
        COURT | COURT-JUDGE |  | given | 2026-03-29T08:45+01:00 | L2 | K-0001 | self | capacity presumed | L2
        PROB | PROB |  | given | 2026-03-29T08:45+01:00 | L2 | K-0001 | self | capacity presumed | L2
        SERVICE | SUB | Salford Alcohol Service | given | 2026-03-29T08:45+01:00 | L1 | K-0001 | self | capacity presumed | L1
        """
    )
  }

  @Test func `has only what everybody is asked before anybody was`() throws {
    let report = try status("A", at: "2026-03-29T08:46:59+01:00").report()
    #expect(
      report.table("purpose", "recipient", "state", "since", "mayTell") == """
        purpose | recipient | state | since | mayTell
        ENGAGE |  | not asked |  | 
        POLICE | CUSTODY | not asked |  | P0
        POLICE | OIC | not asked |  | P0
        POLICE | CPS | not asked |  | P0
        POLICE | HCP | not asked |  | P0
        COURT | COURT-LA | not asked |  | P0
        COURT | COURT-BENCH | not asked |  | P0
        COURT | COURT-JUDGE | not asked |  | P0
        """
    )
  }

  @Test func `leaves closed cases out, unless one is asked for`() throws {
    let closed = "2026-04-29T16:00:00+01:00"
    let hidden = try status("A", at: closed)
    #expect(hidden.rows.isEmpty)
    #expect(hidden.report().notes.last == "Closed cases, which were not looked at: 1.")
    let shown = try status("A", at: closed) { $0.case = CaseID(checked: "C-0001") }
    #expect(Set(shown.rows.map { $0.standing?.state }) == [.lapsed])
  }

  @Test func `keeps K-0001 ended when the case is opened again`() throws {
    let status = try status("A", at: "2026-05-12T10:00:00+01:00") {
      $0.recipients = [.legalAdviser]
    }
    #expect(
      status.report().table("purpose", "state", "mayTell", "history", "why") == """
        purpose | state | mayTell | history | why
        COURT | lapsed | P0 | K-0001 given L2 by self 2026-03-29T08:45+01:00, K-0001 lapsed 2026-04-29T15:00+01:00 | INV-03: Consent K-0001 ended with the case at 2026-04-29T15:00:00+01:00. COURT stands lapsed since 2026-04-29T15:00:00+01:00.
        """
    )
  }

  @Test func `tells asleep, unable, refused and agreed apart, in their order`() throws {
    let history = try status("C", at: "2026-04-13T10:00:00+01:00") { $0.purposes = [.engage] }
      .report()
    #expect(
      history.table("state", "consent", "history") == """
        state | consent | history
        given | K-0003 | deferred 2026-04-11T08:30+01:00, deferred 2026-04-11T09:40+01:00, refused 2026-04-11T12:16+01:00, K-0003 given by self 2026-04-13T09:27+01:00
        """
    )
  }

  @Test func `says when to ask again, or that nobody is to`() throws {
    let again = try status("C", at: "2026-04-12T12:00:00+01:00") { $0.reofferOnly = true }.report()
    #expect(
      again.table("purpose", "recipient", "state", "reoffer") == """
        purpose | recipient | state | reoffer
        ENGAGE |  | refused | court 2026-04-13
        POLICE | CUSTODY | refused | court 2026-04-13
        POLICE | OIC | refused | court 2026-04-13
        POLICE | CPS | refused | court 2026-04-13
        POLICE | HCP | refused | court 2026-04-13
        COURT | COURT-LA | refused | court 2026-04-13
        COURT | COURT-BENCH | refused | court 2026-04-13
        COURT | COURT-JUDGE | refused | court 2026-04-13
        """
    )
    let never = try status("B", at: "2026-04-08T16:00:00+01:00") { $0.purposes = [.education] }
    #expect(never.report().table("state", "reoffer") == "state | reoffer\nrefused | not again")
  }

  @Test func `names the assessment on which a child decided, and their next birthday`() throws {
    let report = try status("B", at: "2026-04-08T16:00:00+01:00") {
      $0.purposes = [.youthJustice, .service]
    }.report()
    #expect(
      report.table("purpose", "recipient", "named", "basis", "birthdays") == """
        purpose | recipient | named | basis | birthdays
        YJS | YJS |  | capacity 019d6d4d-aba0-740c-8478-879a28cb22c2/0 | 16 on 2028-09-14
        SERVICE | MH | CAMHS neurodevelopmental team, Wigan | capacity 019d6d4d-aba0-740c-8478-879a28cb22c2/0 | 16 on 2028-09-14
        """
    )
  }

  @Test(arguments: [
    ("2026-05-19T12:00:00+01:00", "K-0010 | 18 on 2026-05-20 | "),
    (
      "2026-05-20T12:00:00+01:00",
      "K-0010 | turned 18 on 2026-05-20 since: ask again"
        + " | INV-20: The person has turned 18 since the consent: ask whether it holds."
    ),
    ("2026-05-22T12:00:00+01:00", "K-0011 |  | "),
  ])
  func `follows an eighteenth birthday until it has been asked again`(
    words: String,
    row: String
  ) throws {
    let report = try status("I", at: words) { $0.recipients = [.legalAdviser] }.report()
    #expect(
      report.table("consent", "birthdays", "cautions")
        == "consent | birthdays | cautions\n" + row
    )
  }

  @Test func `shows K-0010 withdrawn for YJS, and otherwise superseded`() throws {
    let report = try status("I", at: "2026-05-22T12:00:00+01:00") {
      $0.recipients = [.legalAdviser, .youthJustice]
    }.report()
    #expect(
      report.table("purpose", "state", "mayTell", "history") == """
        purpose | state | mayTell | history
        COURT | given | L2 | K-0010 given L2 by self 2026-04-29T11:02+01:00 superseded by K-0011, K-0011 given L2 by self 2026-05-21T14:00+01:00
        YJS | withdrawn | P0 | K-0010 given L2 by self 2026-04-29T11:02+01:00, K-0010 withdrawn 2026-05-21T14:01+01:00
        """
    )
  }

  @Test func `lets an override stand beside a refusal, for whom it names and while it lasts`()
    throws
  {
    let recipients: Set<RecipientClass> = [.officerInCase, .prosecution, .probation]
    let during = try status("D", at: "2026-04-17T09:15:00+01:00") { $0.recipients = recipients }
    #expect(
      during.report().table("purpose", "recipient", "state", "mayTell") == """
        purpose | recipient | state | mayTell
        POLICE | OIC | refused | L1
        POLICE | CPS | refused | P0
        PROB | PROB | not asked | L1
        """
    )
    #expect(
      during.rows[0].answer?.why
        == "Override OV-0004 on the ground OV-OTHERS covers it up to L1, until"
        + " 2026-04-18T09:12:00+01:00."
    )
    let after = try status("D", at: "2026-04-18T09:12:00+01:00") { $0.recipients = recipients }
    #expect(after.rows.map { $0.answer?.isAllowed } == [false, false, false])
    #expect(
      after.rows[0].answer?.why
        == "The consent does not cover POLICE, which was refused. Override OV-0004 ended at"
        + " 2026-04-18T09:12:00+01:00. Override OV-0005 does not name OIC. POLICE stands refused"
        + " since 2026-04-17T08:33:00+01:00."
    )
  }

  @Test func `has one row for a case of somebody who has been erased, and guesses nothing`() throws
  {
    var story = try Story(Fixtures.storylines(["B"]))
    story.erase("case/C-0002", "person/PN02")
    let instant = try Instant.at("2026-04-09T12:00:00+01:00")
    let status = ConsentStatus(story.caseFiles(by: instant), in: story.service, asAt: instant)
    #expect(
      status.report().table("case", "person", "purpose", "state", "mayTell", "history") == """
        case | person | purpose | state | mayTell | history
        C-0002 | [erased] |  | [erased] |  | 
        """
    )
  }

  @Test func `puts rows under headings by recipient, in the order of the codes`() throws {
    let status = try status("A", at: "2026-03-29T08:47:00+01:00") {
      $0.purposes = [.engage, .court]
    }
    let report = status.report(by: .recipient)
    #expect(
      report.groups.map(\.title) == ["COURT-BENCH", "COURT-JUDGE", "COURT-LA", "nobody is told"]
    )
    #expect(status.report(by: .state).groups.map(\.title) == ["given"])
    #expect(status.report(by: .purpose).groups.map(\.rows) == [0..<3, 3..<4])
  }
}
