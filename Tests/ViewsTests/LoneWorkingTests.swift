import Cases
import Testing
import Views

@Suite struct `Working alone` {
  /// A night before the clocks go forward, a morning in Pendleton, and a visit in Bury.
  private func story() throws -> Story {
    var story = try Story([])
    try story.work(
      "ST09",
      "signedOn",
      at: "2026-03-28T22:30+00:00",
      next: "2026-03-29T02:30+01:00",
      #","lone":true,"site":"CU-CHE","shiftEnds":"2026-03-29T07:00+01:00""#
    )
    try story.work(
      "ST01",
      "signedOn",
      at: "2026-03-29T07:45+01:00",
      next: "2026-03-29T10:00+01:00",
      #","lone":false,"site":"CU-PEN""#
    )
    try story.work(
      "ST03",
      "visitStarted",
      at: "2026-03-29T08:00+01:00",
      next: "2026-03-29T08:45+01:00",
      #","lone":true,"place":"a home in Bury","buddy":"ST04""#
    )
    return story
  }

  private func table(_ story: Story, at words: String) throws -> String {
    var filter = StaffFilter()
    filter.onShiftOnly = true
    return try story.staff(at: words, filter: filter).report()
      .table("staff", "activity", "place", "alone", "lastCheck", "checkDue", "overdue", "gaps")
  }

  @Test func `is overdue four elapsed hours later on the night of the clock change`() throws {
    let story = try story()
    let tables = try ["2026-03-29T02:30:00+01:00", "2026-03-29T02:30:01+01:00"]
      .map { try table(story, at: $0).split(separator: "\n")[1] }
    #expect(
      tables == [
        "ST09 | on shift | CU-CHE | yes | 2026-03-28T22:30+00:00 | 2026-03-29T02:30:00+01:00 | no | ",
        """
        ST09 | on shift | CU-CHE | yes | 2026-03-28T22:30+00:00 | 2026-03-29T02:30:00+01:00 | yes | \
        check overdue since 2026-03-29T02:30:00+01:00
        """,
      ]
    )
  }

  @Test func `shows first of whom nothing has been heard, and a visit without a shift`() throws {
    try #expect(
      table(story(), at: "2026-03-29T08:30:00+01:00") == """
        staff | activity | place | alone | lastCheck | checkDue | overdue | gaps
        ST09 | on shift | CU-CHE | yes | 2026-03-28T22:30+00:00 | 2026-03-29T02:30:00+01:00 | yes | check overdue since 2026-03-29T02:30:00+01:00
        ST01 | on shift | CU-PEN | no | 2026-03-29T07:45+01:00 | 2026-03-29T10:00:00+01:00 | no | 
        ST03 | visit | a home in Bury | yes | 2026-03-29T08:00+01:00 | 2026-03-29T08:45:00+01:00 | no | 
        """
    )
  }

  @Test func `does not end with an exception, but with being found safe`() throws {
    var story = try story()
    try story.work(
      "ST09",
      "exception",
      at: "2026-03-29T02:31+01:00",
      by: "ST04",
      #","exception":"missed""#
    )
    let missed = try table(story, at: "2026-03-29T02:40:00+01:00").split(separator: "\n")[1]
    try story.work("ST09", "foundSafe", at: "2026-03-29T02:50+01:00", by: "ST04")
    let found = try table(story, at: "2026-03-29T02:51:00+01:00").split(separator: "\n")[1]
    #expect(
      [missed, found] == [
        """
        ST09 | on shift | CU-CHE | yes | 2026-03-28T22:30+00:00 | 2026-03-29T02:30:00+01:00 | yes | \
        check overdue since 2026-03-29T02:30:00+01:00, missed
        """,
        "ST09 | on shift | CU-CHE | yes | 2026-03-29T02:50+01:00 |  | no | ",
      ]
    )
  }

  @Test func `goes on at the site after a visit and a break, until the shift ends`() throws {
    var story = try story()
    let steps = [
      ("visitStarted", "09:00", #","lone":true,"place":"a hostel""#), ("visitEnded", "09:40", ""),
      ("breakStarted", "12:00", ""), ("breakEnded", "12:30", ""), ("signedOff", "16:00", ""),
    ]
    for (status, time, more) in steps {
      let next = status == "signedOff" ? nil : "2026-03-29T17:00+01:00"
      try story.work("ST01", status, at: "2026-03-29T\(time)+01:00", next: next, more)
    }
    let states = try ["08:59", "09:00", "09:40", "12:00", "12:30", "16:00"].map { time in
      let staff = try story.staff(at: "2026-03-29T\(time):00+01:00")
      let row = try #require(staff.rows.first { $0.id.text == "ST01" })
      let place = row.whereabouts.site?.text ?? row.whereabouts.place?.text ?? ""
      return "\(row.whereabouts.activity.rawValue) \(place)"
    }
    #expect(
      states == [
        "working CU-PEN", "visiting a hostel", "working CU-PEN", "resting CU-PEN",
        "working CU-PEN", "off ",
      ]
    )
  }

  @Test func `shows who was missing at a huddle until something is heard`() throws {
    var story = try Story([])
    try story.tell(
      "HuddleOpened",
      in: "huddle/2026-04-17-AM",
      at: "2026-04-17T10:00+01:00",
      by: "ST07",
      """
      {"slot":"AM","date":"2026-04-17","chair":"ST07","present":["ST07"],"unaccounted":["ST03"]}
      """
    )
    try story.work(
      "ST03",
      "signedOn",
      at: "2026-04-17T10:20+01:00",
      next: "2026-04-17T16:00+01:00",
      #","lone":false,"site":"COMM""#
    )
    var filter = StaffFilter()
    filter.urgentOnly = true
    let words = try ["09:59", "10:00", "10:19", "10:20"].map { time in
      try story.staff(at: "2026-04-17T\(time):00+01:00", filter: filter).rows
        .map { "\($0.id) \($0.gaps)" }
    }
    #expect(
      words == [
        [], ["ST03 [unaccounted at 2026-04-17-AM]"], ["ST03 [unaccounted at 2026-04-17-AM]"], [],
      ]
    )
  }

  @Test func `of a duty senior stands in the rota until the slot is over`() throws {
    let story = try Story(Fixtures.lines("storylines/D.ndjson"))
    let tables = try ["2026-04-17T19:59:59+01:00", "2026-04-17T20:00:00+01:00"].map { words in
      try story.staff(at: words).report().panel("rota")?.table("staff", "begins", "ends")
    }
    #expect(
      tables == [
        """
        staff | begins | ends
        ST04 | 2026-04-17T08:00:00+01:00 | 2026-04-17T20:00:00+01:00
        """,
        "staff | begins | ends",
      ]
    )
  }

  @Test(
    arguments: [
      (StaffAssurance.Grouping.role, ["CEW", "SP"]), (.area, ["BUR", "SAL", "STO"]),
      (.supervisor, ["unknown"]), (.status, ["active"]),
    ]
  )
  func `stands under headings`(grouping: StaffAssurance.Grouping, headings: [String]) throws {
    var filter = StaffFilter()
    filter.onShiftOnly = true
    let staff = try story().staff(at: "2026-03-29T08:30:00+01:00", filter: filter)
    let report = staff.report(by: grouping)
    #expect(report.groups.map(\.title) == headings)
    #expect(report.groups.flatMap(\.rows) == [0, 1, 2])
  }
}
