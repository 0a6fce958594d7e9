import Cases
import Testing
import Views

@Suite struct `Staff assurance` {
  @Test func `has a row for everybody whom only the description knows`() throws {
    let staff = try Story([]).staff(at: "2026-06-01T09:00:00+01:00")
    #expect(
      staff.report().table(
        "staff",
        "roles",
        "status",
        "areas",
        "inducted",
        "vettedUntil",
        "registeredUntil",
        "barringCheckedUntil"
      ) == """
        staff | roles | status | areas | inducted | vettedUntil | registeredUntil | barringCheckedUntil
        ST01 | SP | active | SAL | yes | 2028-03-31 | 2027-03-31 | unknown
        ST02 | FAC | active | MAN, SAL | yes | 2028-03-31 |  | unknown
        ST03 | CEW | active | BUR | yes | 2028-03-31 |  | unknown
        ST04 | LP | active | all | yes | 2028-03-31 | 2027-03-31 | unknown
        ST05 | SP | active | all | yes | 2028-03-31 | 2027-03-31 | unknown
        ST06 | FAC | active | WIG | yes | 2028-03-31 |  | unknown
        ST07 | TM | active | all | yes | 2028-03-31 |  | unknown
        ST08 | PMV | active | all | yes | 2028-03-31 |  | unknown
        ST09 | SP | active | STO | yes | 2028-03-31 | 2027-03-31 | unknown
        ST10 | IGM | active | all | yes | 2028-03-31 |  | unknown
        ST11 | CGD | active | all | yes | 2028-03-31 |  | unknown
        ST12 | AUD | active | all | yes | 2028-03-31 |  | unknown
        ST13 | ADM | active | all | yes | 2028-03-31 |  | unknown
        """
    )
    #expect(staff.rows.flatMap(\.gaps) == [])
  }

  @Test func `says what has ended on the day after its last`() throws {
    var story = try Story([])
    try story.tell(
      "StaffStatusRecorded",
      in: "staff/ST01",
      at: "2026-05-01T09:00+01:00",
      by: "ST07",
      """
      {"staff":"ST01","status":"active","roles":[{"role":"SP","from":"2024-04-01"}],"areas":["SAL"],
      "registration":{"body":"NMC","until":"2026-05-31"},"barringCheckedUntil":"2026-06-01"}
      """
    )
    try story.develop(
      "ST01",
      at: "2026-05-02T09:00+01:00",
      """
      {"kind":"training","topic":"prevent","outcome":"completed","validUntil":"2026-05-30"}
      """
    )
    var filter = StaffFilter()
    filter.gapsOnly = true
    let days = try ["2026-05-31T23:59:59+01:00", "2026-06-01T00:00:00+01:00"].map {
      try story.staff(at: $0, filter: filter).report()
    }
    #expect(
      days.map { $0.table("staff", "registeredUntil", "barringCheckedUntil", "training", "gaps") }
        == [
          """
          staff | registeredUntil | barringCheckedUntil | training | gaps
          ST01 | 2026-05-31 | 2026-06-01 | prevent until 2026-05-30 | training prevent ended 2026-05-30
          """,
          """
          staff | registeredUntil | barringCheckedUntil | training | gaps
          ST01 | 2026-05-31 | 2026-06-01 | prevent until 2026-05-30 | training prevent ended 2026-05-30, registration ended 2026-05-31
          """,
        ]
    )
    filter.gapsOnly = false
    filter.endingWithinDays = 1
    let ending = try story.staff(at: "2026-06-01T09:00:00+01:00", filter: filter).report()
    #expect(
      ending.panel("expiring")?.table("staff", "what", "on", "over") == """
        staff | what | on | over
        ST01 | training prevent | 2026-05-30 | yes
        ST01 | registration | 2026-05-31 | yes
        ST01 | barring check | 2026-06-01 | no
        ST01 | vetting | 2028-03-31 | no
        """
    )
  }

  @Test func `counts the weeks of an induction, and says what a new role takes`() throws {
    var story = try Story([])
    try story.tell(
      "StaffStatusRecorded",
      in: "staff/ST20",
      at: "2026-06-01T09:00+01:00",
      by: "ST07",
      """
      {"staff":"ST20","status":"active","roles":[{"role":"SP","from":"2026-06-01"}],"areas":["BOL"],
      "sites":["CU-BOL"],"supervisor":"ST04"}
      """
    )
    for (week, day) in [(1, "05"), (2, "12")] {
      try story.develop(
        "ST20",
        at: "2026-06-\(day)T16:00+01:00",
        #"{"kind":"induction","week":\#(week),"outcome":"completed","by":"ST04"}"#
      )
    }
    var filter = StaffFilter()
    filter.supervisor = StaffID(checked: "ST04")
    let report = try story.staff(at: "2026-06-12T17:00:00+01:00", filter: filter).report()
    #expect(
      report.table("staff", "roles", "inducted", "inductionWeeks", "vettedUntil", "gaps") == """
        staff | roles | inducted | inductionWeeks | vettedUntil | gaps
        ST20 | SP | no | 1, 2 | unknown | induction: 2 weeks left, vetting unknown, registration unknown
        """
    )
    let before = try story.staff(at: "2026-06-12T15:59:00+01:00", filter: filter)
    #expect(before.rows.map(\.weeks) == [[1]])
  }

  @Test func `has a supervision due until one of its kind takes place`() throws {
    var story = try Story([])
    let held = [
      ("2026-04-01", "individual", "completed", #","nextDue":"2026-05-13""#),
      ("2026-04-20", "group", "completed", #","nextDue":"2026-07-20""#),
      ("2026-05-13", "individual", "notHeld", ""),
      ("2026-05-20", "individual", "completed", #","nextDue":"2026-07-01""#),
    ]
    for (day, kind, outcome, due) in held {
      try story.develop(
        "ST02",
        at: "\(day)T12:00+01:00",
        #"{"kind":"supervision-\#(kind)","outcome":"\#(outcome)","by":"ST04"\#(due)}"#
      )
    }
    var filter = StaffFilter()
    filter.staff = StaffID(checked: "ST02")
    let tables = try [
      "2026-03-31T12:00:00+01:00", "2026-05-13T13:00:00+01:00", "2026-05-14T00:00:00+01:00",
      "2026-05-20T12:00:00+01:00",
    ].map { words in
      try story.staff(at: words, filter: filter).report()
        .table("supervised", "supervisionDue", "gaps").split(separator: "\n")[1]
    }
    #expect(
      tables == [
        " | unknown | ", "2026-04-20T12:00+01:00 | 2026-05-13 | ",
        "2026-04-20T12:00+01:00 | 2026-05-13 | supervision due 2026-05-13",
        "2026-05-20T12:00+01:00 | 2026-07-01 | ",
      ]
    )
  }

  @Test func `shows who is away, and whose cases nobody looks after`() throws {
    var story = try Story([])
    try story.tellReferral()
    for (number, cover) in [("ST01", ""), ("ST06", #","cover":"ST02""#)] {
      try story.tell(
        "CaseAllocated",
        in: "case/C-0009",
        at: "2026-06-01T09:10+01:00",
        by: "ST04",
        #"{"change":"set","kind":"\#(number == "ST01" ? "lead" : "co")","staff":"\#(number)"}"#
      )
      try story.tell(
        "StaffStatusRecorded",
        in: "staff/\(number)",
        at: "2026-06-02T09:00+01:00",
        by: "ST07",
        """
        {"staff":"\(number)","status":"leave","until":"2026-06-09T08:00+01:00","areas":[],
        "roles":[{"role":"FAC","from":"2024-04-01"}]\(cover)}
        """
      )
    }
    var filter = StaffFilter()
    filter.statuses = [.leave]
    let report = try story.staff(at: "2026-06-08T09:00:00+01:00", filter: filter).report()
    #expect(
      report.table("staff", "status", "awayUntil", "cover", "leads", "coWorks", "cases", "gaps")
        == """
        staff | status | awayUntil | cover | leads | coWorks | cases | gaps
        ST01 | leave | 2026-06-09T08:00+01:00 |  | 1 | 0 | C-0009 | leads 1, no cover
        ST06 | leave | 2026-06-09T08:00+01:00 | ST02 | 0 | 1 | C-0009 | 
        """
    )
    try #expect(story.staff(at: "2026-06-09T08:00:00+01:00", filter: filter).rows.isEmpty)
  }

  @Test func `counts open cases once for their lead and for each who works with them`() throws {
    let story = try Story(Fixtures.storylines(["A", "C", "D", "G"]))
    let staff = try story.staff(at: "2026-04-22T12:00:00+01:00")
    #expect(
      staff.rows.filter { $0.leads.count + $0.coWorks.count > 0 }.map {
        "\($0.id) \($0.leads) \($0.coWorks)"
      } == [
        "ST01 [C-0001] []", "ST02 [C-0004, C-0008] []", "ST03 [] [C-0008]", "ST09 [C-0003] []",
      ]
    )
    let later = try story.staff(at: "2026-05-01T12:00:00+01:00")
    #expect(later.rows.first { $0.id.text == "ST01" }?.leads.isEmpty == true)
  }

  @Test func `leaves leavers out unless they are asked for, and shows what is left of them`() throws
  {
    var story = try Story([])
    for number in ["ST02", "ST03"] {
      try story.tell(
        "StaffStatusRecorded",
        in: "staff/\(number)",
        at: "2026-06-01T09:00+01:00",
        by: "ST07",
        #"{"staff":"\#(number)","status":"left","roles":[],"areas":[]}"#
      )
    }
    story.erase("staff/ST03")
    let staff = try story.staff(at: "2026-06-02T09:00:00+01:00")
    #expect(staff.omitted == 1)
    #expect(
      staff.report().table("staff", "gaps").split(separator: "\n").prefix(3)
        == ["staff | gaps", "ST03 | erased", "ST01 | "]
    )
    #expect(
      staff.report().notes == [
        "As at 2026-06-02T09:00:00+01:00.", "Left out by the filters, leavers included: 1.",
      ]
    )
    var filter = StaffFilter()
    filter.statuses = [.left]
    let left = try story.staff(at: "2026-06-02T09:00:00+01:00", filter: filter)
    #expect(
      left.report().table("staff", "roles", "status") == """
        staff | roles | status
        ST02 |  | left
        """
    )
  }
}
