@_spi(Unrecorded) import CaseRecords
import Cases
import Testing
import Views

/// Storylines A and I, imported into a store, as the court diary has them.
@Suite struct `The court tables of the storylines` {
  private func diary(_ look: Look, in record: ServiceRecord) throws -> Report {
    try record.read {
      try CourtDiary(in: $0, at: look.point, happenedBy: look.happenedBy, asAt: look.asAt)
    }
    .report()
  }

  @Test func `are empty until the charge, on the day of the clock change`() throws {
    try withStorylines(["A"]) { record in
      let looks = try [
        Look.known(at: "2026-03-29T00:55:00Z"), .happened(by: "2026-03-29T01:05:00Z"),
        .known(at: "2026-03-29T08:00:00+01:00"), .happened(by: "2026-03-29T15:11:00+01:00"),
        .known(at: "2026-03-29T15:21:00+01:00"),
      ]
      let tables = try looks.map { try diary($0, in: record).table("hearing") }
      #expect(tables == Array(repeating: "hearing", count: 5))
    }
  }

  @Test func `have his first hearing once it is listed, or once that is known`() throws {
    try withStorylines(["A"]) { record in
      let looks = try [
        Look.happened(by: "2026-03-29T15:12:00+01:00"), .known(at: "2026-03-29T15:22:00+01:00"),
      ]
      let tables = try looks.map {
        try diary($0, in: record).table("date", "session", "court", "hearing", "person", "from")
      }
      #expect(
        tables[0] == """
          date | session | court | hearing | person | from
          2026-03-30 | AM | CO-MAN | H-0001 | Daniel Reeve | custody
          """
      )
      #expect(tables[1] == tables[0])
    }
  }

  @Test func `say how far his report has got, and what the court did`() throws {
    try withStorylines(["A"]) { record in
      let moments = [
        "2026-03-29T15:22:00", "2026-03-29T16:41:00", "2026-03-30T09:26:00", "2026-03-30T12:06:00",
        "2026-03-31T00:00:00", "2026-04-27T13:02:00",
      ]
      let tables = try moments.map { time in
        try diary(.known(at: "\(time)+01:00"), in: record)
          .table("hearing", "state", "reports", "reportStates", "lastOutcome", "remand", "next")
      }
      let header = "hearing | state | reports | reportStates | lastOutcome | remand | next"
      #expect(tables[0] == "\(header)\nH-0001 | listed |  |  |  |  | ")
      #expect(tables[1] == "\(header)\nH-0001 | listed | writtenShort | approved |  |  | ")
      #expect(tables[2] == "\(header)\nH-0001 | listed | writtenShort | sent |  |  | ")
      let second = "H-0002 | listed | PSR | by others | reportRequested | CB | "
      #expect(
        tables[3] == """
          \(header)
          H-0001 | heard | writtenShort | sent | reportRequested | CB | H-0002 CO-MAN 2026-04-27 AM
          \(second)
          """
      )
      #expect(tables[4] == "\(header)\n\(second)")
      #expect(
        tables[5] == "\(header)\nH-0002 | heard | PSR | by others | probationSentence | NA | "
      )
    }
  }

  @Test func `say what he agreed to that the court is told, and by when a report is due`() throws {
    try withStorylines(["A"]) { record in
      try #expect(
        diary(.known(at: "2026-03-30T12:06:00+01:00"), in: record).table(
          "hearing",
          "purpose",
          "reportsFor",
          "reportsDue",
          "consent",
          "consentLevel",
          "helpers",
          "lead"
        ) == """
          hearing | purpose | reportsFor | reportsDue | consent | consentLevel | helpers | lead
          H-0001 | firstAppearance | nobody | 2026-03-30 | given | L2 | unknown | ST01
          H-0002 | PSR | court | 2026-04-24 | given | L2 | unknown | ST01
          """
      )
    }
  }

  @Test func `have the day that the court named until the next hearing is listed`() throws {
    try withStorylines(["A"]) { record in
      // #25 is A22, what the court did; #26 is A23, the next hearing.
      let tables = try [UInt64(24), 25, 26].map { position in
        try diary(.position(position, asAt: "2026-03-30T12:10:00+01:00"), in: record)
          .table("hearing", "state", "lastOutcome", "next")
      }
      let header = "hearing | state | lastOutcome | next"
      let heard = "H-0001 | heard | reportRequested"
      #expect(tables[0] == "\(header)\nH-0001 | listed |  | ")
      #expect(tables[1] == "\(header)\n\(heard) | 2026-04-27")
      #expect(
        tables[2] == """
          \(header)
          \(heard) | H-0002 CO-MAN 2026-04-27 AM
          H-0002 | listed | reportRequested | 
          """
      )
    }
  }

  @Test func `have a girl who comes of age between two hearings before a youth court`() throws {
    try withStorylines(["I"]) { record in
      let moments = ["2026-05-13T11:45:00", "2026-05-19T23:59:00", "2026-05-20T00:00:00"]
      let tables = try moments.map { time in
        try diary(.known(at: "\(time)+01:00"), in: record)
          .table("hearing", "state", "under18", "ageThen", "courtType", "reportStates", "doubts")
      }
      let header = "hearing | state | under18 | ageThen | courtType | reportStates | doubts"
      let doubt = "18 | youth | requested | adult at a youth court"
      #expect(
        tables[0] == """
          \(header)
          H-0010 | heard | yes | 17 | youth |  | 
          H-0011 | listed | yes | \(doubt)
          """
      )
      #expect(tables[1] == "\(header)\nH-0011 | listed | yes | \(doubt)")
      #expect(tables[2] == "\(header)\nH-0011 | listed | no | \(doubt)")
    }
  }

  @Test func `strike a hearing through for seven days, and then have the one in its place`() throws
  {
    try withStorylines(["I"]) { record in
      let moments = ["2026-05-26T17:05:00", "2026-06-02T23:59:00", "2026-06-03T15:41:00"]
      let tables = try moments.map { time in
        try diary(.known(at: "\(time)+01:00"), in: record)
          .table("hearing", "state", "date", "session", "reportStates", "lastOutcome", "next")
      }
      let header = "hearing | state | date | session | reportStates | lastOutcome | next"
      let both = """
        \(header)
        H-0011 | vacated | 2026-05-27 | AM |  | adjourned | H-0012 CO-TAM 2026-06-03 PM
        H-0012 | listed | 2026-06-03 | PM | sent | adjourned | 
        """
      #expect(tables[0] == both)
      #expect(tables[1] == both)
      #expect(
        tables[2] == """
          \(header)
          H-0012 | heard | 2026-06-03 | PM | sent | committedToCrown | H-0013 CO-MAN 2026-07-01 AM
          H-0013 | listed | 2026-07-01 | AM |  | committedToCrown | 
          """
      )
    }
  }
}
