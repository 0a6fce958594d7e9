@_spi(Unrecorded) import CaseRecords
import Cases
import Testing
import Views

/// Storylines A, C, D, F and I, imported into a store, as the consent status has them.
@Suite struct `The consent tables of the storylines` {
  private func status(
    _ look: Look,
    in record: ServiceRecord,
    _ change: (inout ConsentFilter) -> Void = { _ in }
  ) throws -> Report {
    var filter = ConsentFilter()
    change(&filter)
    return try record.read {
      try ConsentStatus(
        in: $0,
        at: look.point,
        happenedBy: look.happenedBy,
        asAt: look.asAt,
        filter: filter
      )
    }
    .report()
  }

  @Test func `have nothing that he was asked before a quarter to nine of the clock change`() throws
  {
    try withStorylines(["A"]) { record in
      let looks = try [
        Look.known(at: "2026-03-29T00:55:00Z"), .known(at: "2026-03-29T08:00:00+01:00"),
        .known(at: "2026-03-29T08:46:00+01:00"), .happened(by: "2026-03-29T08:46:00+01:00"),
        .known(at: "2026-03-29T08:47:00+01:00"), .position(10, asAt: "2026-03-29T09:00:00+01:00"),
        .position(11, asAt: "2026-03-29T09:00:00+01:00"),
      ]
      let tables = try looks.map { look in
        try status(look, in: record) { $0.purposes = [.engage, .court] }
          .table("purpose", "recipient", "state", "since", "level", "consent", "mayTell")
      }
      let header = "purpose | recipient | state | since | level | consent | mayTell"
      #expect(tables[0] == header)
      #expect(
        tables[1] == """
          \(header)
          ENGAGE |  | not asked |  |  |  | 
          COURT | COURT-LA | not asked |  |  |  | P0
          COURT | COURT-BENCH | not asked |  |  |  | P0
          COURT | COURT-JUDGE | not asked |  |  |  | P0
          """
      )
      #expect(tables[2] == tables[1])
      let given = "given | 2026-03-29T08:45+01:00"
      #expect(
        tables[3] == """
          \(header)
          ENGAGE |  | \(given) |  | K-0001 | 
          COURT | COURT-LA | \(given) | L2 | K-0001 | L2
          COURT | COURT-BENCH | \(given) | L2 | K-0001 | L2
          COURT | COURT-JUDGE | \(given) | L2 | K-0001 | L2
          """
      )
      #expect(tables[4] == tables[3])
      // #11 is A10, the consent.
      #expect(tables[5] == tables[1])
      #expect(tables[6] == tables[3])
    }
  }

  @Test func `have his consents lapsed with his case, and not revived when it is opened again`()
    throws
  {
    try withStorylines(["A"]) { record in
      let looks = try [
        Look.known(at: "2026-04-29T15:03:00+01:00"), .known(at: "2026-04-29T15:04:00+01:00"),
        .known(at: "2026-05-12T09:40:00+01:00"),
      ]
      let tables = try looks.map { look in
        try status(look, in: record) {
          $0.case = CaseID(checked: "C-0001")
          $0.purposes = [.engage, .service]
        }
        .table("purpose", "named", "state", "since", "level", "mayTell")
      }
      let header = "purpose | named | state | since | level | mayTell"
      #expect(
        tables[0] == """
          \(header)
          ENGAGE |  | given | 2026-03-29T08:45+01:00 |  | 
          SERVICE | Salford Alcohol Service | given | 2026-03-29T08:45+01:00 | L1 | L1
          """
      )
      #expect(
        tables[1] == """
          \(header)
          ENGAGE |  | lapsed | 2026-04-29T15:00+01:00 |  | 
          SERVICE | Salford Alcohol Service | lapsed | 2026-04-29T15:00+01:00 |  | P0
          """
      )
      #expect(tables[2] == tables[1])
    }
  }

  @Test func `tell asleep, unable, refused and agreed apart`() throws {
    try withStorylines(["C"], refusing: [("C11", "INV-04"), ("C20", "INV-03")]) { record in
      let times = [
        "2026-04-11T08:21", "2026-04-11T08:33", "2026-04-11T09:48", "2026-04-11T12:18",
        "2026-04-13T09:30",
      ]
      let tables = try times.map { time in
        try status(.known(at: "\(time):00+01:00"), in: record) { $0.purposes = [.engage] }
          .table("state", "since", "consent", "reoffer")
      }
      let header = "state | since | consent | reoffer"
      #expect(tables[0] == "\(header)\nnot asked |  |  | ")
      #expect(tables[1] == "\(header)\ndeferred | 2026-04-11T08:30+01:00 |  | ")
      #expect(tables[2] == "\(header)\ndeferred | 2026-04-11T09:40+01:00 |  | ")
      #expect(tables[3] == "\(header)\nrefused | 2026-04-11T12:16+01:00 |  | court 2026-04-13")
      #expect(tables[4] == "\(header)\ngiven | 2026-04-13T09:27+01:00 | K-0003 | ")
    }
  }

  @Test func `say whom an override allows to be told, and no longer than it holds`() throws {
    try withStorylines(["D"]) { record in
      let looks = try [
        Look.known(at: "2026-04-17T09:13:00+01:00"), .known(at: "2026-04-17T09:14:00+01:00"),
        .known(at: "2026-04-18T09:12:00+01:00"),
      ]
      let tables = try looks.map { look in
        try status(look, in: record) { $0.recipients = [.custody, .officerInCase, .probation] }
          .table("purpose", "recipient", "state", "mayTell")
      }
      let header = "purpose | recipient | state | mayTell"
      #expect(
        tables[0] == """
          \(header)
          POLICE | CUSTODY | refused | P0
          POLICE | OIC | refused | P0
          """
      )
      #expect(
        tables[1] == """
          \(header)
          POLICE | CUSTODY | refused | L1
          POLICE | OIC | refused | L1
          PROB | PROB | not asked | L1
          """
      )
      #expect(
        tables[2] == """
          \(header)
          POLICE | CUSTODY | refused | P0
          POLICE | OIC | refused | P0
          PROB | PROB | not asked | P0
          """
      )
    }
  }

  @Test func `have what the wrong twin agreed to with the right one`() throws {
    try withStorylines(["F"]) { record in
      let times = ["2026-05-07T11:06", "2026-05-08T10:12", "2026-05-08T10:17", "2026-05-08T10:41"]
      let tables = try times.map { time in
        try status(.known(at: "\(time):00+01:00"), in: record) { $0.states = [.given] }
          .table("case", "person", "purpose", "recipient", "since", "level", "consent")
      }
      let header = "case | person | purpose | recipient | since | level | consent"
      func rows(_ twin: String, _ consent: String) -> String {
        """
        \(header)
        \(twin) | ENGAGE |  | 2026-05-07T11:01+01:00 |  | \(consent)
        \(twin) | COURT | COURT-LA | 2026-05-07T11:01+01:00 | L1 | \(consent)
        \(twin) | COURT | COURT-BENCH | 2026-05-07T11:01+01:00 | L1 | \(consent)
        \(twin) | COURT | COURT-JUDGE | 2026-05-07T11:01+01:00 | L1 | \(consent)
        \(twin) | GP | GP | 2026-05-07T11:01+01:00 | L2 | \(consent)
        """
      }
      #expect(tables[0] == rows("C-0007 | Liam Ashworth", "K-0007"))
      #expect(tables[1] == header)
      #expect(tables[2] == rows("C-0006 | Lee Ashworth", "K-0006"))
      #expect(tables[3] == tables[2])
    }
  }

  @Test func `have what a girl agreed to before and after she came of age`() throws {
    try withStorylines(["I"]) { record in
      let times = ["2026-05-19T23:59", "2026-05-20T00:00", "2026-05-21T14:11"]
      let tables = try times.map { time in
        try status(.known(at: "\(time):00+01:00"), in: record) {
          $0.purposes = [.engage, .youthJustice, .probation]
        }
        .table("purpose", "state", "since", "consent", "birthdays")
      }
      let header = "purpose | state | since | consent | birthdays"
      let child = "given | 2026-04-29T11:02+01:00 | K-0010"
      #expect(
        tables[0] == """
          \(header)
          ENGAGE | \(child) | 18 on 2026-05-20
          YJS | \(child) | 18 on 2026-05-20
          """
      )
      #expect(
        tables[1] == """
          \(header)
          ENGAGE | \(child) | turned 18 on 2026-05-20 since: ask again
          YJS | \(child) | turned 18 on 2026-05-20 since: ask again
          """
      )
      #expect(
        tables[2] == """
          \(header)
          ENGAGE | given | 2026-05-21T14:00+01:00 | K-0011 | 
          PROB | given | 2026-05-21T14:00+01:00 | K-0011 | 
          YJS | withdrawn | 2026-05-21T14:01+01:00 |  | 
          """
      )
    }
  }
}
