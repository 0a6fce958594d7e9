import Cases
import Testing
import Views

@Suite struct `The huddle sheet` {
  @Test(
    arguments: [
      ("2026-04-17T10:00:00+01:00", "2026-04-17-AM", "2026-04-17T10:00:00+01:00"),
      ("2026-04-17T10:00:01+01:00", "2026-04-17-PM", "2026-04-17T16:00:00+01:00"),
      ("2026-03-28T16:00:01+00:00", "2026-03-29-AM", "2026-03-29T10:00:00+01:00"),
    ]
  )
  func `is for the next huddle`(words: String, name: String, begins: String) throws {
    let sheet = try Story([]).sheet(at: words)
    #expect(sheet.time?.name == name)
    try #expect(sheet.time?.begins == .at(begins))
  }

  @Test func `counts its nine sections, on the day on which the clocks went forward`() throws {
    let story = try Story(Fixtures.lines("storylines/A.ndjson"))
    let report = try story.sheet(at: "2026-03-29T15:30:00+01:00").report
    #expect(
      report.table("section", "title", "count", "pressing") == """
        section | title | count | pressing
        1 | staff on shift, and the duty senior | 0 | 2
        2 | people in custody | 1 | 0
        3 | hearings and reports | 1 | 0
        4 | releases | 0 | 0
        5 | safeguarding | 0 | 0
        6 | transfers | 0 | 0
        7 | asking again | 0 | 0
        8 | actions | 0 | 0
        9 | restricted | 0 | 0
        """
    )
    #expect(
      report.notes == [
        "Huddle 2026-03-29-PM, at 2026-03-29T16:00:00+01:00.", "As at 2026-03-29T15:30:00+01:00.",
      ]
    )
    #expect(
      report.panel("duty")?.table("kind", "senior", "begins", "ends") == """
        kind | senior | begins | ends
        gap |  | 2026-03-29T15:30:00+01:00 | 2026-03-29T20:00:00+01:00
        gap |  | 2026-03-30T08:00:00+01:00 | 2026-03-30T20:00:00+01:00
        """
    )
    #expect(
      report.panel("hearings")?.table(
        "date",
        "session",
        "court",
        "type",
        "hearing",
        "initials",
        "child",
        "purpose",
        "from",
        "lead"
      ) == """
        date | session | court | type | hearing | initials | child | purpose | from | lead
        2026-03-30 | AM | CO-MAN | mag | H-0001 | DR | no | firstAppearance | custody | ST01
        """
    )
  }

  @Test func `never shows a name`() throws {
    let story = try Story(Fixtures.storylines(["A", "B", "C", "D", "G", "I"]))
    let days = ["2026-03-29T09", "2026-04-13T09", "2026-04-17T09", "2026-04-22T12"]
    let words = try days.flatMap { try story.sheet(at: "\($0):00:00+01:00").report.panels }
      .flatMap(\.rows).flatMap { $0.map(\.description) }.joined(separator: " ")
    #expect(words.contains("DR") && words.contains("MP") && words.contains("GO"))
    let names = ["Daniel", "Reeve", "Lennon", "Shona", "Tierney", "Pell", "Grace", "Obi", "Nadia"]
    #expect(names.filter { words.contains($0) } == [])
  }

  @Test func `shows a detention by elapsed time on the morning of the clock change`() throws {
    let story = try Story(Fixtures.lines("storylines/A.ndjson"))
    let tables = try ["07:59:30", "08:10:00", "09:00:00", "10:01:00", "15:30:00"].map { time in
      try story.sheet(at: "2026-03-29T\(time)+01:00").report.panel("custody")?
        .table(
          "site",
          "case",
          "state",
          "waitingMinutes",
          "priority",
          "event",
          "eventAt",
          "pressing"
        )
        .split(separator: "\n")[1]
    }
    #expect(
      tables == [
        "CU-PEN | C-0001 | referred | 9 |  | interview | 2026-03-29T10:00+01:00 | yes",
        "CU-PEN | C-0001 | waiting | 20 | 2 | interview | 2026-03-29T10:00+01:00 | yes",
        "CU-PEN | C-0001 | seen |  | 2 | interview | 2026-03-29T10:00+01:00 | yes",
        "CU-PEN | C-0001 | seen |  | 2 | review | 2026-03-29T14:10+01:00 | yes",
        "CU-PEN | C-0001 | seen |  | 2 | hearing | 2026-03-30 | no",
      ]
    )
    let before = try story.sheet(at: "2026-03-29T07:57:30+01:00").report.panel("custody")
    #expect(
      before?.table("event", "eventAt", "pressing") == """
        event | eventAt | pressing
        interview | 2026-03-29T10:00+01:00 | yes
        """
    )
  }

  @Test func `shows who sleeps as waiting, and who refused as declined, until they are gone`()
    throws
  {
    let story = try Story(Fixtures.lines("storylines/C.ndjson"))
    let rows = try ["08:18:30", "08:50:00", "12:20:00", "14:15:00"].map { time in
      try story.sheet(at: "2026-04-11T\(time)+01:00").report.panel("custody")?
        .table("state", "attempts", "waitingMinutes", "event", "eventAt").split(separator: "\n")
        .dropFirst().joined()
    }
    #expect(
      rows == [
        "referred | 0 | 8 | review | 2026-04-11T06:10+01:00",
        "waiting | 1 | 40 | review | 2026-04-11T06:10+01:00",
        "declined | 1 |  | review | 2026-04-11T06:10+01:00", "",
      ]
    )
    let court = try story.sheet(at: "2026-04-12T12:00:00+01:00").report
    #expect(
      court.panel("hearings")?.table("date", "hearing", "from") == """
        date | hearing | from
        2026-04-13 | H-0003 | bail
        """
    )
  }

  @Test func `shows risk, a pointer, and what is to be asked again, and nothing of the threat`()
    throws
  {
    let story = try Story(Fixtures.lines("storylines/D.ndjson"))
    let report = try story.sheet(at: "2026-04-17T09:50:00+01:00").report
    #expect(
      report.panel("custody")?.table("initials", "event", "eventAt", "pressing", "child", "risks")
        == """
        initials | event | eventAt | pressing | child | risks
        MP | interview | 2026-04-17T10:00+01:00 | yes | no | immediate risk
        """
    )
    #expect(
      report.panel("concerns")?.table("concern", "owner", "due", "overdue", "label") == """
        concern | owner | due | overdue | label
        SG-0004 | ST04 | 2026-04-17T11:00+01:00 | no | restricted
        """
    )
    #expect(
      report.panel("reoffers")?.table("case", "initials", "purposes", "site", "lead") == """
        case | initials | purposes | site | lead
        C-0004 | MP | POLICE, COURT, GP | CU-SWI | ST02
        """
    )
    #expect(
      report.panel("duty")?.table("kind", "senior", "begins", "ends") == """
        kind | senior | begins | ends
        now | ST04 | 2026-04-17T08:00:00+01:00 | 2026-04-17T20:00:00+01:00
        gap |  | 2026-04-18T08:00:00+01:00 | 2026-04-18T20:00:00+01:00
        """
    )
    let sealed = try story.sheet(at: "2026-04-17T11:30:00+01:00").report
    #expect(sealed.panel("restricted")?.table("label", "count") == "label | count\nsealed | 1")
  }

  @Test func `carries an action to the next huddle, and shows the one that was missed`() throws {
    let story = try Story(Fixtures.lines("storylines/D.ndjson"))
    let tables = try [
      ("AM", "2026-04-17T10:30:00+01:00"), ("PM", "2026-04-17T15:50:00+01:00"),
      ("AM", "2026-04-20T16:01:00+01:00"),
    ].map { slot, words in
      try story.sheet(slot, at: words).report.panel("actions")?
        .table("owner", "action", "note", "targets", "due", "overdue", "since", "carried")
        .split(separator: "\n")[1]
    }
    let action = "ST04 | HA-0001 | chase the MASH | SG-0004 | 2026-04-20T16:00+01:00"
    #expect(
      tables == [
        "\(action) | no | 2026-04-17-AM | no", "\(action) | no | 2026-04-17-AM | yes",
        "\(action) | yes | 2026-04-17-AM | yes",
      ]
    )
    let report = try story.sheet("PM", at: "2026-04-17T16:30:00+01:00").report
    #expect(
      report.panel("huddles")?.table("huddle", "state", "opened") == """
        huddle | state | opened
        2026-04-16-AM | missed | 
        2026-04-16-PM | missed | 
        2026-04-17-AM | held | 2026-04-17T10:00+01:00
        2026-04-17-PM | due | 
        """
    )
    let late = try story.sheet("PM", at: "2026-04-17T16:30:01+01:00")
    #expect(late.slots.last?.state == .missed)
  }

  @Test func `raises what is restricted by a decision of its own`() throws {
    var story = try Story(Fixtures.lines("storylines/G.ndjson"))
    try story.tell(
      "AccessRestrictionChanged",
      in: "governance/case-C-0008",
      at: "2026-04-22T09:30+01:00",
      by: "ST04",
      """
      {"target":"case/C-0008","from":"normal","to":"restricted","reason":"locationAtRisk",
      "reviewBy":"2026-05-15"}
      """
    )
    let labels = try ["09:29", "09:30"].map { time in
      try story.sheet(at: "2026-04-22T\(time):00+01:00").transfers.map(\.label)
    }
    #expect(labels == [[.normal], [.restricted]])
  }

  @Test func `shows a transfer until it is decided, and a release for two days`() throws {
    let story = try Story(Fixtures.lines("storylines/G.ndjson"))
    let report = try story.sheet(at: "2026-04-22T09:50:00+01:00").report
    #expect(
      report.panel("transfers")?
        .table("case", "initials", "from", "to", "asked", "urgency", "proposed", "lead") == """
          case | initials | from | to | asked | urgency | proposed | lead
          C-0008 | GO | BUR | TRA | 2026-04-22T09:00+01:00 | 3 | 2026-04-23 | ST02
          """
    )
    #expect(
      report.panel("releases")?.table("case", "released", "how", "suicide", "due", "done") == """
        case | released | how | suicide | due | done
        C-0008 | 2026-04-20T11:04+01:00 | RUI | low |  | 2026-04-20T12:00+01:00
        """
    )
    #expect(try story.sheet(at: "2026-04-22T11:04:01+01:00").releases.isEmpty)
    #expect(try story.sheet(at: "2026-04-23T10:04:00+01:00").transfers.isEmpty)
  }
}
