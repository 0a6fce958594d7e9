@_spi(Unrecorded) import CaseRecords
import Cases
import Testing
import Views

/// Storylines A, D, F and G, imported into a store, as the huddle sheets have them.
@Suite struct `The huddle tables of the storylines` {
  private func sheet(_ look: Look, in record: ServiceRecord) throws -> Report {
    try record.read {
      try HuddleSheet(in: $0, at: look.point, happenedBy: look.happenedBy, asAt: look.asAt)
    }
    .report
  }

  @Test func `prepare the huddle after the clock change in the night before`() throws {
    try withStorylines(["A"]) { record in
      let report = try sheet(.known(at: "2026-03-29T00:55:00Z"), in: record)
      #expect(report.notes.first == "Huddle 2026-03-29-AM, at 2026-03-29T10:00:00+01:00.")
      #expect(
        report.panel("duty")?.table("kind", "begins", "ends") == """
          kind | begins | ends
          gap | 2026-03-29T08:00:00+01:00 | 2026-03-29T20:00:00+01:00
          gap | 2026-03-30T08:00:00+01:00 | 2026-03-30T20:00:00+01:00
          """
      )
      #expect(
        report.panel("huddles")?.table("huddle", "state", "opened") == """
          huddle | state | opened
          2026-03-28-AM | missed | 
          2026-03-28-PM | missed | 
          2026-03-29-AM | due | 
          2026-03-29-PM | due | 
          """
      )
      #expect(report.panel("custody")?.table("case") == "case")
      let night = try [
        Look.happened(by: "2026-03-29T00:55:00Z"), .happened(by: "2026-03-29T01:05:00Z"),
      ].map {
        try sheet($0, in: record).panel("custody")?
          .table("site", "case", "event", "eventAt", "pressing")
      }
      #expect(
        night[0] == """
          site | case | event | eventAt | pressing
          CU-PEN | C-0001 | review | 2026-03-29T05:20+01:00 | yes
          """
      )
      #expect(night[1] == night[0])
    }
  }

  @Test func `have him in custody on the morning of the clock change, to be interviewed`() throws {
    try withStorylines(["A"]) { record in
      let looks = try [
        Look.known(at: "2026-03-29T08:00:00+01:00"), .known(at: "2026-03-29T09:50:00+01:00"),
        .known(at: "2026-03-29T10:01:00+01:00"), .known(at: "2026-03-29T15:50:00+01:00"),
      ]
      let tables = try looks.map {
        try sheet($0, in: record).panel("custody")?
          .table("initials", "state", "waitingMinutes", "priority", "event", "eventAt", "pressing")
      }
      let header = "initials | state | waitingMinutes | priority | event | eventAt | pressing"
      let interview = "interview | 2026-03-29T10:00+01:00 | yes"
      #expect(tables[0] == "\(header)\nDR | referred | 10 |  | \(interview)")
      #expect(tables[1] == "\(header)\nDR | seen |  | 2 | \(interview)")
      #expect(tables[2] == "\(header)\nDR | seen |  | 2 | review | 2026-03-29T14:10+01:00 | yes")
      #expect(tables[3] == "\(header)\nDR | seen |  | 2 | hearing | 2026-03-30 | no")
    }
  }

  @Test func `have his hearing, his report, and his release by the court`() throws {
    try withStorylines(["A"]) { record in
      let looks = try [
        Look.known(at: "2026-03-30T09:21:00+01:00"), .happened(by: "2026-03-30T09:21:00+01:00"),
        .known(at: "2026-03-31T09:50:00+01:00"), .known(at: "2026-04-01T11:51:00+01:00"),
      ]
      let reports = try looks.map { try sheet($0, in: record) }
      let hearings = reports.map { $0.panel("hearings")?.table("date", "hearing", "case", "from") }
      let header = "date | hearing | case | from"
      #expect(hearings[0] == "\(header)\n2026-03-30 | H-0001 | C-0001 | custody")
      #expect(hearings[2] == header)
      let unsent = reports.map { $0.panel("reports")?.table("case", "what", "status", "due") }
      #expect(
        unsent[0] == """
          case | what | status | due
          C-0001 | RP-0001 | unsent | 2026-03-30
          """
      )
      #expect(unsent[1] == "case | what | status | due")
      let releases = reports.map {
        $0.panel("releases")?.table("case", "released", "how", "suicide", "due", "done", "lead")
      }
      let columns = "case | released | how | suicide | due | done | lead"
      #expect(releases[1] == columns)
      #expect(
        releases[2] == "\(columns)\nC-0001 | 2026-03-30T11:50+01:00 | CB | medium |  |  | ST01"
      )
      #expect(releases[3] == columns)
    }
  }

  @Test func `have a threat to kill as a pointer, and him as one to be asked again`() throws {
    try withStorylines(["D"]) { record in
      let report = try sheet(.known(at: "2026-04-17T09:50:00+01:00"), in: record)
      #expect(
        report.panel("custody")?.table("site", "initials", "state", "risks", "event", "eventAt")
          == """
          site | initials | state | risks | event | eventAt
          CU-SWI | MP | seen | immediate risk | interview | 2026-04-17T10:00+01:00
          """
      )
      #expect(
        report.panel("concerns")?.table("concern", "owner", "due", "overdue", "label") == """
          concern | owner | due | overdue | label
          SG-0004 | ST04 | 2026-04-17T11:00+01:00 | no | restricted
          """
      )
      #expect(
        report.panel("reoffers")?.table("case", "purposes", "site", "lead") == """
          case | purposes | site | lead
          C-0004 | POLICE, COURT, GP | CU-SWI | ST02
          """
      )
      #expect(
        report.panel("duty")?.table("kind", "senior", "begins", "ends") == """
          kind | senior | begins | ends
          now | ST04 | 2026-04-17T08:00:00+01:00 | 2026-04-17T20:00:00+01:00
          gap |  | 2026-04-18T08:00:00+01:00 | 2026-04-18T20:00:00+01:00
          """
      )
    }
  }

  @Test func `carry an action from one huddle to the next until it is overdue`() throws {
    try withStorylines(["D"]) { record in
      let looks = try [
        Look.happened(by: "2026-04-17T10:06:00+01:00"), .known(at: "2026-04-17T15:50:00+01:00"),
        .known(at: "2026-04-20T16:01:00+01:00"),
      ]
      let reports = try looks.map { try sheet($0, in: record) }
      let tables = reports.map {
        $0.panel("actions")?.table("owner", "action", "targets", "due", "overdue", "since")
      }
      let header = "owner | action | targets | due | overdue | since"
      let action = "ST04 | HA-0001 | SG-0004 | 2026-04-20T16:00+01:00"
      #expect(tables[0] == header)
      #expect(tables[1] == "\(header)\n\(action) | no | 2026-04-17-AM")
      #expect(tables[2] == "\(header)\n\(action) | yes | 2026-04-17-AM")
      #expect(
        reports[1].panel("huddles")?.table("huddle", "state", "opened") == """
          huddle | state | opened
          2026-04-16-AM | missed | 
          2026-04-16-PM | missed | 
          2026-04-17-AM | held | 2026-04-17T10:00+01:00
          2026-04-17-PM | due | 
          """
      )
    }
  }

  @Test func `have a case that is to change teams until somebody has decided`() throws {
    try withStorylines(["G"]) { record in
      let looks = try [
        Look.known(at: "2026-04-22T15:50:00+01:00"), .known(at: "2026-04-23T15:50:00+01:00"),
        .known(at: "2026-04-27T09:50:00+01:00"), .happened(by: "2026-04-27T11:00:00+01:00"),
      ]
      let tables = try looks.map {
        try sheet($0, in: record).panel("transfers")?
          .table("case", "initials", "from", "to", "asked", "proposed", "lead")
      }
      let header = "case | initials | from | to | asked | proposed | lead"
      let row = "C-0008 | GO | BUR | TRA"
      #expect(tables[0] == "\(header)\n\(row) | 2026-04-22T09:00+01:00 | 2026-04-23 | ST02")
      #expect(tables[1] == header)
      #expect(tables[2] == "\(header)\n\(row) | 2026-04-27T09:10+01:00 | 2026-04-27 | ST02")
      #expect(tables[3] == header)
    }
  }

  @Test func `speak of the right twin at the huddle after the correction`() throws {
    try withStorylines(["F"]) { record in
      let looks = try [
        Look.known(at: "2026-05-08T09:50:00+01:00"), .known(at: "2026-05-08T10:12:00+01:00"),
        .known(at: "2026-05-08T15:50:00+01:00"),
      ]
      let tables = try looks.map {
        try sheet($0, in: record).panel("custody")?
          .table("site", "case", "initials", "state", "event", "risks")
      }
      let header = "site | case | initials | state | event | risks"
      #expect(tables[0] == "\(header)\nCU-NMA | C-0007 | LA | seen | unknown | ")
      #expect(tables[1] == header)
      #expect(tables[2] == "\(header)\nCU-NMA | C-0006 | LA | seen | unknown | ")
    }
  }
}
