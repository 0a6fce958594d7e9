@_spi(Unrecorded) import CaseRecords
import Cases
import Testing
import Views

/// Storylines A, D, F and G, imported into a store, as the view of the staff has those who work in
/// them.
@Suite struct `The staff tables of the storylines` {
  private func staff(
    _ look: Look,
    in record: ServiceRecord,
    _ change: (inout StaffFilter) -> Void
  ) throws -> Report {
    var filter = StaffFilter()
    change(&filter)
    return try record.read {
      try StaffAssurance(
        in: $0,
        at: look.point,
        happenedBy: look.happenedBy,
        asAt: look.asAt,
        filter: filter
      )
    }
    .report()
  }

  @Test func `give him to a senior practitioner on the morning of the clock change`() throws {
    try withStorylines(["A"]) { record in
      let looks = try [
        Look.known(at: "2026-03-29T00:55:00Z"), .happened(by: "2026-03-29T01:05:00Z"),
        .known(at: "2026-03-29T08:00:00+01:00"), .known(at: "2026-03-29T08:06:00+01:00"),
        .happened(by: "2026-03-29T08:06:00+01:00"), .position(9, asAt: "2026-03-29T08:06:00+01:00"),
      ]
      let tables = try looks.map { look in
        try staff(look, in: record) { $0.role = RoleCode(checked: "SP") }
          .table("staff", "status", "leads", "coWorks", "cases", "gaps")
      }
      let header = "staff | status | leads | coWorks | cases | gaps"
      let idle = """
        \(header)
        ST01 | active | 0 | 0 |  | 
        ST05 | active | 0 | 0 |  | 
        ST09 | active | 0 | 0 |  | 
        """
      #expect(tables[0...2] == [idle, idle, idle])
      #expect(
        tables[3] == """
          \(header)
          ST01 | active | 1 | 0 | C-0001 | 
          ST05 | active | 0 | 0 |  | 
          ST09 | active | 0 | 0 |  | 
          """
      )
      #expect(tables[4] == tables[3])
      // #9 is A08, which gives the case to her.
      #expect(tables[5] == tables[3])
    }
  }

  @Test func `take him away when his case is closed, and give him back when it is opened again`()
    throws
  {
    try withStorylines(["A"]) { record in
      let looks = try [
        Look.known(at: "2026-04-29T15:04:00+01:00"), .known(at: "2026-05-12T09:40:00+01:00"),
        .known(at: "2026-05-13T10:02:00+01:00"),
      ]
      let tables = try looks.map { look in
        try staff(look, in: record) { $0.staff = StaffID(checked: "ST01") }
          .table("staff", "leads", "cases")
      }
      let header = "staff | leads | cases"
      #expect(
        tables == [
          "\(header)\nST01 | 0 | ", "\(header)\nST01 | 1 | C-0001", "\(header)\nST01 | 0 | ",
        ]
      )
    }
  }

  @Test func `have the duty senior for as long as the slot is`() throws {
    try withStorylines(["D"]) { record in
      let looks = try [
        Look.known(at: "2026-04-17T07:59:00+01:00"), .happened(by: "2026-04-17T08:00:00+01:00"),
        .known(at: "2026-04-17T19:59:00+01:00"), .known(at: "2026-04-17T20:00:00+01:00"),
      ]
      let reports = try looks.map { look in
        try staff(look, in: record) { $0.staff = StaffID(checked: "ST04") }
      }
      let slot = "2026-04-17T08:00:00+01:00 to 2026-04-17T20:00:00+01:00"
      let header = "staff | onDuty | duty"
      #expect(
        reports.map { $0.table("staff", "onDuty", "duty") } == [
          "\(header)\nST04 | no | ", "\(header)\nST04 | yes | \(slot)",
          "\(header)\nST04 | yes | \(slot)", "\(header)\nST04 | no | ",
        ]
      )
      #expect(
        reports[1].panel("rota")?.table("staff", "begins", "ends") == """
          staff | begins | ends
          ST04 | 2026-04-17T08:00:00+01:00 | 2026-04-17T20:00:00+01:00
          """
      )
      #expect(reports[3].panel("rota")?.table("staff") == "staff")
    }
  }

  @Test func `count the wrong twin's case until it is corrected, and no longer`() throws {
    try withStorylines(["F"]) { record in
      let looks = try [
        Look.known(at: "2026-05-07T10:23:00+01:00"), .known(at: "2026-05-08T10:11:00+01:00"),
        .known(at: "2026-05-08T10:12:00+01:00"),
      ]
      let tables = try looks.map { look in
        try staff(look, in: record) { $0.staff = StaffID(checked: "ST02") }
          .table("staff", "leads", "cases")
      }
      let header = "staff | leads | cases"
      #expect(tables[0] == "\(header)\nST02 | 1 | C-0007")
      #expect(tables[1] == "\(header)\nST02 | 2 | C-0006, C-0007")
      #expect(tables[2] == "\(header)\nST02 | 1 | C-0006")
    }
  }

  @Test func `follow a case from one team to another`() throws {
    try withStorylines(["G"]) { record in
      let looks = try [
        Look.known(at: "2026-04-20T11:22:00+01:00"), .known(at: "2026-04-27T11:01:00+01:00"),
        .happened(by: "2026-04-27T11:01:00+01:00"), .known(at: "2026-06-17T10:05:00+01:00"),
      ]
      let tables = try looks.map { look in
        try ["ST02", "ST03", "ST05"].map { id in
          try staff(look, in: record) { $0.staff = StaffID(checked: id) }
            .table("staff", "leads", "coWorks").split(separator: "\n")[1]
        }
      }
      #expect(tables[0] == ["ST02 | 1 | 0", "ST03 | 0 | 1", "ST05 | 0 | 0"])
      #expect(tables[1] == tables[0])
      #expect(tables[2] == ["ST02 | 0 | 0", "ST03 | 0 | 1", "ST05 | 1 | 0"])
      #expect(tables[3] == ["ST02 | 0 | 0", "ST03 | 0 | 0", "ST05 | 0 | 0"])
    }
  }
}
