import Cases
import Interchange
import Testing
import Views

@Suite struct `A listing` {
  let listing = Listing(
    "people",
    "Who is here?",
    columns: [
      Listing.Column("person", "Person"), Listing.Column("name", "Name"),
      Listing.Column("visits", "Visits"), Listing.Column("seen", "Seen"),
      Listing.Column("recorded", "Recorded"), Listing.Column("note", "Note", isDetail: true),
      Listing.Column("gone", "Gone"),
    ],
    rows: [
      [
        .text("PN01"), .text("李 Reeve"), .integer(3), .flag(true),
        .instant(Instant(seconds: 1_774_768_560)), .text("=1+1"), .none,
      ],
      [
        .text("PN02"), .text("Zoë, \"Zo\""), .integer(12), .flag(false),
        .instant(Instant(seconds: 1_774_768_620)), .list([.text("one"), .text("two")]), .none,
      ],
    ],
    notes: ["As at noon."]
  )

  @Test func `is a table with aligned columns`() throws {
    try #expect(
      listing.rendered(OutputStyle(width: 80)) == """
        Who is here?

        Person  Name       Visits  Seen  Recorded
        ------  ---------  ------  ----  -------------------------
        PN01    李 Reeve        3  yes   2026-03-29 08:16:00+01:00
        PN02    Zoë, "Zo"      12  no    2026-03-29 08:17:00+01:00

        As at noon.
        Nothing in: Gone.
        Left out of this table: Note. See them with --format json.

        """
    )
  }

  @Test func `is a table of the columns that were picked`() throws {
    try #expect(
      listing.rendered(OutputStyle(fields: ["note", "person"], width: 80)) == """
        Who is here?

        Note      Person
        --------  ------
        =1+1      PN01
        one, two  PN02

        As at noon.

        """
    )
  }

  @Test func `wraps cells where the width is small`() throws {
    var narrow = listing
    narrow.columns = [Listing.Column("person", "Person"), Listing.Column("said", "Said")]
    narrow.rows = [[.text("PN01"), .text("told custody at once")]]
    narrow.notes = []
    try #expect(
      narrow.rendered(OutputStyle(width: 20)) == """
        Who is here?

        Person  Said
        ------  ------------
        PN01    told custody
                at once

        """
    )
  }

  @Test func `is one block for each row where columns do not fit`() throws {
    try #expect(
      listing.rendered(OutputStyle(width: 40)) == """
        Who is here?

        PN01
          Name      李 Reeve
          Visits    3
          Seen      yes
          Recorded  2026-03-29 08:16:00+01:00

        PN02
          Name      Zoë, "Zo"
          Visits    12
          Seen      no
          Recorded  2026-03-29 08:17:00+01:00

        As at noon.
        Nothing in: Gone.
        Left out of this table: Note. See them
        with --format json.

        """
    )
  }

  @Test func `is JSON with stable keys`() throws {
    let style = OutputStyle(format: .json, fields: ["person", "visits", "seen", "gone"])
    try #expect(
      listing.rendered(style) == """
        {
          "name": "people",
          "title": "Who is here?",
          "rows": [
            {
              "person": "PN01",
              "visits": 3,
              "seen": true,
              "gone": null
            },
            {
              "person": "PN02",
              "visits": 12,
              "seen": false,
              "gone": null
            }
          ],
          "notes": [
            "As at noon."
          ]
        }

        """
    )
  }

  @Test func `is one JSON object on each line`() throws {
    let style = OutputStyle(format: .ndjson, fields: ["person", "note"])
    try #expect(
      listing.rendered(style) == """
        {"person":"PN01","note":"=1+1"}
        {"person":"PN02","note":["one","two"]}

        """
    )
  }

  @Test func `is CSV that no spreadsheet runs`() throws {
    let style = OutputStyle(format: .csv, fields: ["person", "name", "visits", "note"])
    try #expect(
      listing.rendered(style)
        == "Person,Name,Visits,Note\r\nPN01,李 Reeve,3,'=1+1\r\n"
        + "PN02,\"Zoë, \"\"Zo\"\"\",12,one; two\r\n"
    )
  }

  @Test func `is a Markdown table`() throws {
    var listing = listing
    listing.rows[0][1] = .text("a|b_c\nd<e")
    let style = OutputStyle(format: .markdown, fields: ["person", "name"])
    try #expect(
      listing.rendered(style) == """
        **Who is here?**

        | Person | Name |
        | --- | --- |
        | PN01 | a\\|b\\_c<br>d&lt;e |
        | PN02 | Zoë, "Zo" |

        As at noon.

        """
    )
  }

  @Test func `names the fields it has when asked for another`() {
    let error = #expect(throws: UnknownField.self) {
      try listing.rendered(OutputStyle(format: .json, fields: ["persn"]))
    }
    #expect(error?.name == "persn")
    #expect(error?.known.first == "person")
  }

  @Test(arguments: [OutputFormat.table, .json, .ndjson, .csv, .markdown])
  func `lets no recorded text steer a terminal`(format: OutputFormat) throws {
    var listing = listing
    listing.rows[0][1] = .text("\u{1B}[2J\u{202E}evil")
    let text = try listing.rendered(OutputStyle(format: format, isForTerminal: true))
    #expect(!text.unicodeScalars.contains("\u{1B}"))
    #expect(!text.unicodeScalars.contains("\u{202E}"))
    #expect(text.contains("evil"))
  }

  @Test func `says so when there is nothing`() throws {
    var listing = listing
    listing.rows = []
    try #expect(listing.rendered(OutputStyle()) == "Who is here?\n\nNone.\n\nAs at noon.\n")
  }

  @Test func `about one thing is that thing`() throws {
    var one = listing
    one.isAboutOne = true
    one.rows = [listing.rows[0]]
    one.notes = []
    try #expect(
      one.rendered(OutputStyle(fields: ["person", "recorded"])) == """
        Who is here?

        Person    PN01
        Recorded  2026-03-29 08:16:00+01:00

        """
    )
    try #expect(
      one.rendered(OutputStyle(format: .ndjson, fields: ["person", "visits"]))
        == "{\"person\":\"PN01\",\"visits\":3}\n"
    )
  }

  @Test func `puts the headings of its groups in a column where there is no place for them`() throws
  {
    var grouped = listing
    grouped.groups = [
      Listing.Group(title: "SAL", rows: 0..<1), Listing.Group(title: "WIG", rows: 1..<2),
    ]
    try #expect(
      grouped.rendered(OutputStyle(format: .csv, fields: ["group", "person"]))
        == "Group,Person\r\nSAL,PN01\r\nWIG,PN02\r\n"
    )
    let table = try grouped.rendered(OutputStyle(fields: ["person"]))
    #expect(table.contains("SAL\nPerson\n------\nPN01\n\nWIG\nPerson\n------\nPN02\n"))
  }

  @Test func `is emphasised only in colour`() throws {
    let text = try listing.rendered(OutputStyle(isColoured: true))
    #expect(text.hasPrefix("\u{1B}[1mWho is here?\u{1B}[0m\n"))
  }
}
