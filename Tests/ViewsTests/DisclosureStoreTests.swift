@_spi(Unrecorded) import CaseRecords
import Cases
import Testing
import Views

/// The register of storylines A, C, D and F, imported into a store, as `domain.md` expects it.
@Suite struct `The disclosure register from a store` {
  @Test func `has three rows for storyline A, by what had happened and by what was known`() throws {
    try withStorylines(["A"]) { record in
      let instant = try Instant.at("2026-06-01T09:00:00+01:00")
      let all = try record.read { try Disclosures(in: $0, asAt: instant) }
      #expect(all.rows.map(\.reference) == ["D-0001", "D-0002", "OR-0001"])
      let morning = try Instant.at("2026-03-29T09:22:00+01:00")
      let happened = try record.read { try Disclosures(in: $0, happenedBy: morning, asAt: morning) }
      #expect(happened.rows.map(\.reference) == ["D-0001"])
      let known = try record.read { try Disclosures(in: $0, at: .recorded(morning), asAt: morning) }
      #expect(known.rows.isEmpty)
    }
  }

  @Test func `has nothing for storyline C before C21`() throws {
    try withStorylines(["C"]) { record in
      let instants = try ["2026-04-13T10:05:59+01:00", "2026-04-13T10:06:00+01:00"].map(Instant.at)
      let references = try instants.map { instant in
        try record.read { try Disclosures(in: $0, at: .recorded(instant), asAt: instant) }
          .rows.map(\.reference)
      }
      #expect(references[0].isEmpty)
      #expect(references[1].count == 1)
    }
  }

  @Test func `has four rows for storyline D, one covered afterwards by D23`() throws {
    try withStorylines(["D"]) { record in
      let instant = try Instant.at("2026-05-07T09:00:00+01:00")
      let register = try record.read { try Disclosures(in: $0, asAt: instant) }
      #expect(
        register.report().table(
          "disclosure",
          "happened",
          "recipient",
          "authorityKind",
          "authority",
          "ground",
          "authoriser",
          "coveredBy",
          "breachSuspected",
          "label"
        ) == """
          disclosure | happened | recipient | authorityKind | authority | ground | authoriser | coveredBy | breachSuspected | label
          D-0006 | 2026-04-17T08:57+01:00 | CUSTODY | none | none |  |  | OV-0005 OV-VITAL 2026-04-17T11:20+01:00 | yes | normal
          D-0007 | 2026-04-17T09:18+01:00 | OIC | override | OV-0004 | OV-OTHERS | ST04 |  | no | normal
          SR-0004 | 2026-04-17T09:40+01:00 | SOC-C, SGB | override | OV-CHILD | OV-CHILD |  |  | no | sealed
          SR-0005 | 2026-04-17T10:30+01:00 | MARAC | override | OV-ADULT | OV-ADULT |  |  | no | sealed
          """
      )
      var filter = DisclosureFilter()
      filter.overrideOnly = true
      let overrides = try record.read { try Disclosures(in: $0, asAt: instant, filter: filter) }
      #expect(overrides.rows.map(\.reference) == ["D-0007", "SR-0004", "SR-0005"])
    }
  }

  @Test(arguments: [
    ("2026-05-08T10:11:00+01:00", "D-0007 | LA |  |  | no | no"),
    (
      "2026-05-08T10:20:00+01:00",
      "D-0007 | LA | wrongPerson 2026-05-08T10:10+01:00 INC-114 | not told | yes | yes"
    ),
    (
      "2026-05-08T12:00:00+01:00",
      "D-0007 | LA | wrongPerson 2026-05-08T10:10+01:00 INC-114"
        + " | breach sent 2026-05-08T10:30+01:00 | yes | yes"
    ),
    (
      "2026-05-08T17:00:00+01:00",
      "D-0007 | LA | wrongPerson 2026-05-08T10:10+01:00 INC-114 | breach sent"
        + " 2026-05-08T10:30+01:00, breach destroyed 2026-05-08T16:10+01:00 | no | yes"
    ),
  ])
  func `follows the letter about the wrong twin until it is destroyed`(
    words: String,
    row: String
  ) throws {
    try withStorylines(["F"]) { record in
      let instant = try Instant.at(words)
      let register = try record.read {
        try Disclosures(in: $0, at: .recorded(instant), asAt: instant)
      }
      #expect(
        register.report().table(
          "disclosure",
          "person",
          "corrected",
          "notified",
          "noticeOpen",
          "breachSuspected"
        ) == "disclosure | person | corrected | notified | noticeOpen | breachSuspected\n" + row
      )
      #expect(register.rows.filter(\.isNoticeOpen).count == (row.contains("| yes | yes") ? 1 : 0))
    }
  }
}
