@_spi(Unrecorded) import CaseRecords
import Cases
import Testing
import Views

/// Storylines A, B, F and I, imported into a store, as the custody view has them.
@Suite struct `The custody tables of the storylines` {
  private func custody(_ look: Look, in record: ServiceRecord) throws -> Report {
    try record.read {
      try Custody(in: $0, at: look.point, happenedBy: look.happenedBy, asAt: look.asAt)
    }
    .report()
  }

  @Test func `know nobody in the night in which the clocks change, and have him all the same`()
    throws
  {
    try withStorylines(["A"]) { record in
      // The service hears of him at 07:50; his clock has run since 22:05 of the evening before.
      try #expect(
        custody(.known(at: "2026-03-29T00:55:00Z"), in: record).table("case") == "case"
      )
      let columns = [
        "elapsedMinutes", "limitAt", "leftMinutes", "nextEvent", "nextAt", "nextMinutes",
      ]
      // 01:05 in Greenwich is five past two in London: ten minutes, and not an hour and ten.
      let night = try ["2026-03-29T00:55:00Z", "2026-03-29T02:05:00+01:00"].map { words in
        try custody(.happened(by: words), in: record).table(columns)
      }
      #expect(
        night[0] == """
          elapsedMinutes | limitAt | leftMinutes | nextEvent | nextAt | nextMinutes
          170 | 2026-03-29T23:05+01:00 | 1270 | review 1 | 2026-03-29T05:20+01:00 | 205
          """
      )
      #expect(
        night[1] == """
          elapsedMinutes | limitAt | leftMinutes | nextEvent | nextAt | nextMinutes
          180 | 2026-03-29T23:05+01:00 | 1260 | review 1 | 2026-03-29T05:20+01:00 | 195
          """
      )
      try #expect(
        custody(.happened(by: "2026-03-29T01:05:00Z"), in: record).table(
          "suite",
          "case",
          "person",
          "relevantTime",
          "authorised",
          "state"
        ) == """
          suite | case | person | relevantTime | authorised | state
          CU-PEN | C-0001 | unknown | 2026-03-28T22:05+00:00 | 2026-03-28T22:20+00:00 | not referred
          """
      )
    }
  }

  @Test func `have his limit at five past eleven, by either clock, on the morning after`() throws {
    try withStorylines(["A"]) { record in
      let reports = try [
        Look.known(at: "2026-03-29T08:00:00+01:00"), .happened(by: "2026-03-29T08:00:00+01:00"),
      ].map { try custody($0, in: record) }
      let clocks = reports.map {
        $0.table("case", "person", "relevantTime", "reviews", "reviewDue", "limitAt")
      }
      #expect(
        clocks[0] == """
          case | person | relevantTime | reviews | reviewDue | limitAt
          C-0001 | Daniel Reeve | 2026-03-28T22:05+00:00 | 2026-03-29T05:10+01:00 | \
          2026-03-29T14:10+01:00 | 2026-03-29T23:05+01:00
          """
      )
      #expect(clocks[1] == clocks[0])
      #expect(
        reports[0].table("elapsedMinutes", "leftMinutes", "nextEvent", "nextAt", "nextMinutes")
          == """
          elapsedMinutes | leftMinutes | nextEvent | nextAt | nextMinutes
          535 | 905 | interview | 2026-03-29T10:00+01:00 | 120
          """
      )
      #expect(
        reports[0].table("state", "waitingMinutes", "priority", "adultNeeded", "adultArrived")
          == """
          state | waitingMinutes | priority | adultNeeded | adultArrived
          waiting | 10 |  | unknown | unknown
          """
      )
    }
  }

  @Test func `have him under review as far as is known, on the afternoon of his charge`() throws {
    try withStorylines(["A"]) { record in
      // The second review was held at 13:55, and he was charged at 15:10; that was recorded at 15:20
      // and at 15:21.
      try #expect(
        custody(.known(at: "2026-03-29T15:19:00+01:00"), in: record).table(
          "case",
          "reviewDue",
          "interview",
          "nextEvent",
          "nextMinutes",
          "state",
          "priority"
        ) == """
          case | reviewDue | interview | nextEvent | nextMinutes | state | priority
          C-0001 | 2026-03-29T14:10+01:00 | unknown | review 2 | -69 | done | 2
          """
      )
    }
  }

  @Test func `have him among those charged, once he is or once that is known, until he is heard`()
    throws
  {
    try withStorylines(["A"]) { record in
      let reports = try [
        Look.happened(by: "2026-03-29T15:19:00+01:00"), .known(at: "2026-03-29T15:22:00+01:00"),
        .known(at: "2026-03-30T12:05:00+01:00"),
      ].map { try custody($0, in: record) }
      #expect(reports.map { $0.table("case") } == ["case", "case", "case"])
      let charged = reports.map {
        $0.panel("charged")?.table("suite", "case", "charged", "hearing", "court", "date", "from")
      }
      let header = "suite | case | charged | hearing | court | date | from"
      #expect(
        charged[0] == """
          \(header)
          CU-PEN | C-0001 | 2026-03-29T15:10+01:00 | H-0001 | CO-MAN | 2026-03-30 | custody
          """
      )
      #expect(charged[1] == charged[0])
      #expect(charged[2] == header)
    }
  }

  @Test func `have a child's voluntary interview with its time, and without a clock`() throws {
    try withStorylines(["B"]) { record in
      try #expect(
        custody(.known(at: "2026-04-08T15:00:00+01:00"), in: record).table(
          "suite",
          "case",
          "age",
          "voluntary",
          "relevantTime",
          "limitAt",
          "reviewDue",
          "interview",
          "interviewAt",
          "nextMinutes",
          "adultNeeded",
          "adultArrived",
          "state"
        ) == """
          suite | case | age | voluntary | relevantTime | limitAt | reviewDue | interview | \
          interviewAt | nextMinutes | adultNeeded | adultArrived | state
          VA-WIG | C-0002 | 13 | yes |  |  |  | expected | \
          2026-04-08T16:00+01:00 | 60 | yes | yes | screening
          """
      )
      try #expect(
        custody(.known(at: "2026-04-09T00:00:00+01:00"), in: record).table("case") == "case"
      )
    }
  }

  @Test func `say of a girl of 17 what nobody has recorded of her clock`() throws {
    try withStorylines(["I"]) { record in
      try #expect(
        custody(.known(at: "2026-04-29T10:59:00+01:00"), in: record).table(
          "suite",
          "case",
          "under18",
          "relevantTime",
          "limitAt",
          "reviewDue",
          "nextEvent",
          "nextMinutes",
          "adultNeeded",
          "adultArrived",
          "state",
          "waitingMinutes"
        ) == """
          suite | case | under18 | relevantTime | limitAt | reviewDue | nextEvent | nextMinutes | \
          adultNeeded | adultArrived | state | waitingMinutes
          CU-ASH | C-0010 | yes | unknown | unknown | unknown | interview | 151 | \
          yes | unknown | waiting | 59
          """
      )
      let charged = try custody(.known(at: "2026-04-29T16:12:00+01:00"), in: record)
      #expect(
        charged.panel("charged")?.table("case", "age", "charged", "hearing", "date", "from") == """
          case | age | charged | hearing | date | from
          C-0010 | 17 | 2026-04-29T16:00+01:00 | H-0010 | 2026-05-13 | bail
          """
      )
    }
  }

  @Test func `know more of him with every entry of the custody record`() throws {
    try withStorylines(["A"]) { record in
      // #4 is A03, the arrest; #5 and #6 are A04 and A05.
      let tables = try [UInt64(4), 5, 6].map { position in
        try custody(.position(position, asAt: "2026-03-29T08:00:00+01:00"), in: record)
          .table("relevantTime", "authorised", "limitAt", "reviewDue", "nextEvent")
      }
      let header = "relevantTime | authorised | limitAt | reviewDue | nextEvent"
      let limit = "2026-03-29T23:05+01:00"
      #expect(tables[0] == "\(header)\nunknown | unknown | unknown | unknown | interview")
      #expect(
        tables[1] == "\(header)\n2026-03-28T22:05+00:00 | unknown | \(limit) | unknown | interview"
      )
      #expect(
        tables[2] == """
          \(header)
          2026-03-28T22:05+00:00 | 2026-03-28T22:20+00:00 | \(limit) | 2026-03-29T05:20+01:00 | \
          review 1
          """
      )
    }
  }

  @Test func `lose the wrong twin, and have the right one as soon as he is recorded again`() throws
  {
    try withStorylines(["F"]) { record in
      let looks = try [
        Look.known(at: "2026-05-08T10:11:00+01:00"), .known(at: "2026-05-08T10:12:00+01:00"),
        .known(at: "2026-05-08T10:15:00+01:00"), .known(at: "2026-05-08T10:18:00+01:00"),
        .happened(by: "2026-05-08T10:10:00+01:00"),
      ]
      let tables = try looks.map {
        try custody($0, in: record)
          .table("suite", "case", "person", "matter", "limitAt", "state", "waitingMinutes")
      }
      let header = "suite | case | person | matter | limitAt | state | waitingMinutes"
      let lee = "CU-NMA | C-0006 | Lee Ashworth | M-0006 | unknown"
      #expect(
        tables[0] == "\(header)\nCU-NMA | C-0007 | Liam Ashworth | M-0007 | unknown | done | "
      )
      #expect(tables[1] == header)
      #expect(tables[2] == "\(header)\n\(lee) | waiting | 1440")
      #expect(tables[3] == "\(header)\n\(lee) | done | ")
      // The correction was made at 10:10, which was recorded at 10:12.
      #expect(tables[4] == tables[3])
    }
  }
}
