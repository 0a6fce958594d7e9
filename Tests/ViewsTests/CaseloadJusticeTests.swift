import Cases
import Testing
import Views

/// A case of somebody in Salford, referred and accepted on 1 June 2026 at 09:00.
@Suite struct `A caseload row on what the justice system does` {
  @Test func `counts the days of an investigation without bail`() throws {
    let row = try openingRow(at: "2026-09-09T10:00:00+01:00") { story in
      try story.tell(
        "JusticeMatterRecorded",
        in: "case/C-0009",
        at: "2026-06-01T18:00+01:00",
        """
        {"matter":"M-1","kind":"RUI","offences":[],"releasedAt":"2026-06-01T17:30+01:00"}
        """
      )
    }
    #expect(row.matters.map(\.words) == ["M-1 RUI"])
    #expect(row.investigationDays == 100)
    #expect(row.justice == nil)
  }

  @Test func `shows the day to return on bail until it is over`() throws {
    let bail = { (story: inout Story) in
      try story.tell(
        "JusticeMatterRecorded",
        in: "case/C-0009",
        at: "2026-06-01T18:00+01:00",
        """
        {"matter":"M-1","kind":"PCB","offences":[],"releasedAt":"2026-06-01T17:30+01:00",
        "bail":{"returnAt":"2026-06-20","conditions":[]}}
        """
      )
    }
    try #expect(
      openingRow(at: "2026-06-20T23:59:59+01:00", bail).justice?.words == "bail return M-1"
    )
    try #expect(openingRow(at: "2026-06-21T00:00:00+01:00", bail).justice == nil)
  }

  @Test func `shows the limit of a detention that goes on`() throws {
    let row = try openingRow { story in
      try story.tell(
        "JusticeMatterRecorded",
        in: "case/C-0009",
        at: "2026-06-01T06:00+01:00",
        #"{"matter":"M-1","kind":"ARREST","offences":[]}"#
      )
      try story.tell(
        "DetentionTimeRecorded",
        in: "case/C-0009",
        at: "2026-06-01T06:30+01:00",
        """
        {"matter":"M-1","kind":"relevantTime","at":"2026-06-01T06:30+01:00","source":"custodyRecord"}
        """
      )
    }
    #expect(row.justice?.words == "detention limit M-1")
    #expect(try row.justice?.at == Happened(words: "2026-06-02T06:30+01:00"))
  }

  @Test func `asks for the confirmation of a disposal`() throws {
    let row = try openingRow { story in
      try story.tell(
        "DisposalRecorded",
        in: "case/C-0009",
        at: "2026-06-01T09:40+01:00",
        """
        {"matter":"M-1","level":"police","disposal":"CR","date":"2026-06-01",
        "diversionType":"out","sourceConfirmed":false}
        """
      )
    }
    #expect(row.flags.contains(.unconfirmedDisposal(MatterID(checked: "M-1"))))
    #expect(row.actions.map(\.words).contains("confirm the disposal of M-1"))
    #expect(row.stage == .closing)
  }

  @Test func `asks for the result of a hearing once its day is over`() throws {
    let listing = { (story: inout Story) in
      try story.tell(
        "HearingScheduled",
        in: "case/C-0009",
        at: "2026-06-01T09:40+01:00",
        """
        {"hearing":"H-1","matter":"M-1","court":"CO-MAN","courtType":"mag","date":"2026-06-02",
        "session":"PM","purpose":"plea","status":"listed"}
        """
      )
    }
    let before = try openingRow(at: "2026-06-02T23:59:59+01:00", listing)
    let after = try openingRow(at: "2026-06-03T00:00:00+01:00", listing)
    #expect(before.justice?.words == "hearing H-1 CO-MAN PM")
    #expect(after.justice == nil)
    #expect(after.actions.map(\.words).contains("result of H-1"))
  }

  @Test(arguments: [("CB", MatterKind.courtBail), ("PR", .courtRemand), ("NA", .charged)])
  func `says where a matter stands after a hearing`(remand: String, kind: MatterKind) throws {
    let row = try openingRow(at: "2026-06-03T10:00:00+01:00") { story in
      try story.tell(
        "JusticeMatterRecorded",
        in: "case/C-0009",
        at: "2026-06-01T09:40+01:00",
        #"{"matter":"M-1","kind":"CHARGED","offences":[]}"#
      )
      try story.tell(
        "HearingScheduled",
        in: "case/C-0009",
        at: "2026-06-01T09:40+01:00",
        """
        {"hearing":"H-1","matter":"M-1","court":"CO-MAN","courtType":"mag","date":"2026-06-02",
        "session":"PM","purpose":"plea","status":"listed"}
        """
      )
      try story.tell(
        "HearingOutcomeRecorded",
        in: "case/C-0009",
        at: "2026-06-02T15:00+01:00",
        """
        {"hearing":"H-1","outcome":"other","remandStatus":"\(remand)"\(
          remand == "CB" ? #","bailConditions":[]"# : ""
        )}
        """
      )
    }
    #expect(row.matters.map(\.kind) == [kind])
  }
}
