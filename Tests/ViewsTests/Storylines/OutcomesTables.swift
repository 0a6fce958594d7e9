@_spi(Unrecorded) import CaseRecords
import Cases
import Testing
import Views

/// Storylines A, B, C and F, imported into a store, as the return has them.
@Suite struct `The outcome tables of the storylines` {
  private func outcomes(_ look: Look, in record: ServiceRecord) throws -> Report {
    let period = ReturnPeriod(
      from: try CalendarDate(words: "2026-03-01"),
      through: try CalendarDate(words: "2026-05-31")
    )
    return try record.read {
      try Outcomes(
        for: period,
        in: $0,
        at: look.point,
        happenedBy: look.happenedBy,
        asAt: look.asAt,
        pseudonym: { "~" + $0 }
      )
    }
    .report()
  }

  @Test func `count nobody in the night of the clock change, and one referral from the morning on`()
    throws
  {
    try withStorylines(["A"]) { record in
      let looks = try [
        Look.known(at: "2026-03-29T00:55:00Z"), .happened(by: "2026-03-29T01:05:00Z"),
        .known(at: "2026-03-29T08:00:00+01:00"), .happened(by: "2026-03-29T08:00:00+01:00"),
        .position(3, asAt: "2026-04-01T09:00:00+01:00"),
      ]
      let tables = try looks.map {
        try outcomes($0, in: record)
          .table("referral", "received", "source", "site", "reasons", "decision", "screened")
      }
      let header = "referral | received | source | site | reasons | decision | screened"
      #expect(tables[0] == header)
      #expect(tables[1] == header)
      #expect(
        tables[2] == """
          \(header)
          ~C-0001 | 2026-03-29T07:50+01:00 | POL-CUST | CU-PEN | MH-DEP, ALC | not recorded | \
          not recorded
          """
      )
      #expect(tables[3] == tables[2])
      // #3 is A02, the referral.
      #expect(tables[4] == tables[2])
    }
  }

  @Test func `say what became of him: told before, sentenced within, corrected later`() throws {
    try withStorylines(["A"]) { record in
      let looks = try [
        Look.known(at: "2026-03-29T12:00:00+01:00"), .known(at: "2026-03-30T12:05:00+01:00"),
        .known(at: "2026-05-01T09:00:00+01:00"), .known(at: "2026-06-01T09:00:00+01:00"),
      ]
      let tables = try looks.map {
        try outcomes($0, in: record).table("informed", "remand", "courtDisposal", "requirements")
      }
      let header = "informed | remand | courtDisposal | requirements"
      #expect(
        tables[0] == "\(header)\nCUSTODY before | not applicable | not applicable | not applicable"
      )
      let told = "CUSTODY before, COURT-LA before"
      #expect(tables[1] == "\(header)\n\(told) | CB | not recorded | not applicable")
      let order = "CO-ATR 2026-04-27"
      #expect(tables[2] == "\(header)\n\(told) | NA | \(order) | ATR 12 months")
      #expect(tables[3] == "\(header)\n\(told) | NA | \(order) | ATR 9 months")
    }
  }

  @Test func `measure one referral: not reached, could not decide, refused, then agreed`() throws {
    try withStorylines(["C"], refusing: [("C11", "INV-04"), ("C20", "INV-03")]) { record in
      let looks = try [
        Look.known(at: "2026-04-11T08:21:00+01:00"), .known(at: "2026-04-11T08:33:00+01:00"),
        .known(at: "2026-04-11T09:48:00+01:00"), .known(at: "2026-04-11T12:18:00+01:00"),
        .known(at: "2026-04-13T09:30:00+01:00"),
      ]
      let tables = try looks.map { look in
        let report = try outcomes(look, in: record)
        #expect(report.rows.count == 1)
        return report.panel("indicators")?.table("code", "part", "met").split(separator: "\n")
          .filter { $0.hasPrefix("K08") }.map { String($0.dropFirst(6)) }
      }
      #expect(
        tables == [
          ["not reached | 0", "could not decide | 0", "refused | 0", "given | 0"],
          ["not reached | 1", "could not decide | 0", "refused | 0", "given | 0"],
          ["not reached | 1", "could not decide | 1", "refused | 0", "given | 0"],
          ["not reached | 1", "could not decide | 1", "refused | 1", "given | 0"],
          ["not reached | 1", "could not decide | 1", "refused | 1", "given | 1"],
        ]
      )
    }
  }

  @Test func `count one referral of two twins, received on the day on which he came`() throws {
    try withStorylines(["F"]) { record in
      let looks = try [
        Look.known(at: "2026-05-07T15:10:00+01:00"), .known(at: "2026-05-08T10:11:00+01:00"),
        .known(at: "2026-05-08T10:12:00+01:00"), .known(at: "2026-05-08T10:41:00+01:00"),
        .happened(by: "2026-05-08T10:10:00+01:00"),
      ]
      let tables = try looks.map {
        try outcomes($0, in: record).table("referral", "person", "received", "screeningOutcome")
      }
      let header = "referral | person | received | screeningOutcome"
      let received = "2026-05-07T10:15+01:00"
      let liam = "~C-0007 | ~PN07 | \(received) | assessCore"
      let lee = "~C-0006 | ~PN06 | \(received)"
      #expect(tables[0] == "\(header)\n\(liam)")
      #expect(tables[1] == "\(header)\n\(lee) | not recorded\n\(liam)")
      #expect(tables[2] == "\(header)\n\(lee) | not recorded")
      #expect(tables[3] == "\(header)\n\(lee) | assessCore")
      #expect(tables[4] == tables[3])
    }
  }

  @Test func `say of a child who was told, and what came of the concern`() throws {
    try withStorylines { record in
      let looks = try [
        Look.known(at: "2026-04-08T15:20:00+01:00"), .known(at: "2026-04-09T14:33:00+01:00"),
        .known(at: "2026-05-20T10:04:00+01:00"),
      ]
      let tables = try looks.map {
        try outcomes($0, in: record)
          .table("referral", "age", "safeguarding", "onward", "policeDisposal", "closingReason")
          .split(separator: "\n").last
      }
      #expect(
        tables == [
          "~C-0002 | 13 | raised | none | not recorded | not applicable",
          "~C-0002 | 13 | LA-CHILD | camhs 2026-04-09 no answer | not recorded | not applicable",
          "~C-0002 | 13 | LA-CHILD | camhs 2026-04-09 accepted | O22 2026-05-14 | DISP-DONE",
        ]
      )
    }
  }
}
