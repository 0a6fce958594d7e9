import Testing

/// What a view makes of a question: what it does not know, what lies elsewhere, and when it is asked about.
@Suite struct `A question to a view` {
  @Test(
    arguments: [
      (["caseload", "--site", "CU-PEM"], "CU-PEN"), (["custody", "--site", "XX-XXX"], "sites"),
      (["caseload", "--area", "SAK"], "SAL"), (["caseload", "--team", "SAK"], "SAL"),
      (["staff", "--role", "FOO"], "roles"),
      (["disclosures", "--case", "C-9999"], "C-9999"), (["consent", "--case", "C-9999"], "C-9999"),
      (["consent", "--person", "PN99"], "PN99"), (["retention", "--person", "PN99"], "PN99"),
      (["safeguarding", "--person", "PN99"], "PN99"), (["access", "PN99"], "PN99"),
    ]
  )
  func `about what there is not is refused`(_ question: [String], _ named: String) throws {
    try Store.with("A", first: 10) { store in
      let answer = try store.run(["view"] + question)
      #expect(answer.status == 3, "\(question): \(answer.error)")
      #expect(answer.output.isEmpty)
      #expect(answer.error.contains(named), "\(answer.error)")
    }
  }

  @Test func `may say how many, and only as a whole number`() throws {
    try Store.with("A", first: 4) { store in
      for words in ["-1", "few", "1.5"] {
        let answer = try store.run("view", "exceptions", "--late-hours", words)
        #expect(answer.status == 64)
        #expect(answer.error.contains("is not a whole number from 0 on"), "\(answer.error)")
      }
      try #expect(store.run("view", "exceptions", "--late-hours", "0").status == 0)
    }
  }

  @Test(arguments: ["yesterday", "unknown", "2026", "2026-03", "2026-03-29"])
  func `is about an instant, and about nothing less exact`(_ words: String) throws {
    try Store.with("A", first: 4) { store in
      let answer = try store.run("view", "caseload", "@{\(words)}")
      #expect(answer.status == 64)
      #expect(answer.output.isEmpty)
      #expect(answer.error.contains("is not a moment: a day, a time and an offset"))
      try #expect(store.run("state", "C-0001@{\(words)}").status == 64)
    }
  }

  @Test func `about what lies ahead is answered as at now, and that is said`() throws {
    try Store.with("A", first: 4) { store in
      let moment = "@{2027-01-01T00:00Z}"
      let answer = try store.run("view", "caseload", moment)
      #expect(answer.status == 0, "\(answer.error)")
      #expect(answer.output.contains("A moment that lies ahead was asked about: this is as at"))
      #expect(!answer.output.contains("As at 2027"))
      let access = try store.run("view", "access", moment, "--format", "csv")
      #expect(access.error.contains("lies ahead"))
    }
  }

  @Test func `about a moment shows times relative to it`() throws {
    try Store.with("A") { store in
      let answer = try store.run(
        "view",
        "custody",
        "@{2026-03-29T08:00:00+01:00}",
        "--time",
        "relative",
        "--json",
        "limitAt,leftMinutes",
        "--format",
        "table"
      )
      #expect(answer.output.contains("in 15 hours"), "\(answer.output)")
      #expect(!answer.output.contains("days ago"))
    }
  }

  @Test func `about a person is one to the access trail as well`() throws {
    try Store.with("A", first: 10) { store in
      try #expect(store.run("view", "person", "PN01", "--purpose", "directCare").status == 0)
      try #expect(store.run("view", "custody", "--as", "ST01").status == 0)
      let answer = try store.run("view", "access", "PN01", "--format", "csv", "--json", "by,views")
      #expect(answer.output == "By,Views\r\nST04,person\r\nST01,custody\r\n", "\(answer.error)")
      let title = try store.run("view", "access", "PN01").output
      #expect(title.hasPrefix("Who looked at PN01, and what for?\n"))
    }
  }

  @Test func `with several tables in its answer says which it leaves out`() throws {
    try Store.with("A", first: 10) { store in
      let question = ["view", "custody", "@{2026-03-29T08:05:00+01:00}"]
      for form in [["--format", "csv"], ["--format", "ndjson"], ["--json", "case"]] {
        let answer = try store.run(question + form)
        #expect(answer.status == 0)
        #expect(answer.error.contains("Left out: the table suites."), "\(answer.error)")
        #expect(answer.error.contains("--table suites"))
      }
      try #expect(!store.run(question).error.contains("Left out"))
      let table = try store.run(question + ["--table", "suites", "--format", "csv"])
      #expect(table.output.hasPrefix("Suite,"), "\(table.output)")
      #expect(table.output.contains("CU-PEN"))
      #expect(!table.error.contains("Left out"))
      let unknown = try store.run(question + ["--table", "suite"])
      #expect(unknown.status == 64)
      #expect(unknown.error.contains("The tables are: custody, charged, suites."))
    }
  }

  @Test func `about a huddle that was held shows it as it ended`() throws {
    try Store.with("D") { store in
      let answer = try store.run("view", "huddle", "--slot", "2026-04-17-AM")
      #expect(answer.status == 0, "\(answer.error)")
      #expect(answer.output.contains("As at 2026-04-17T10:25:00+01:00."), "\(answer.output)")
      #expect(answer.output.contains("2026-04-17-AM has been held: this is how it ended."))
      #expect(answer.output.contains("HA-0001"))
    }
  }

  @Test func `about a huddle that is past and was not held asks for a moment`() throws {
    try Store.with("D") { store in
      let question = ["view", "huddle", "--slot", "2026-04-16-AM"]
      let answer = try store.run(question)
      #expect(answer.status == 3)
      #expect(
        answer.error.contains(
          "caselog view huddle '@{2026-04-16T10:00:00+01:00}' --slot 2026-04-16-AM"
        )
      )
      let then = question.prefix(2) + ["@{2026-04-16T10:00:00+01:00}"] + question.suffix(2)
      try #expect(store.run(Array(then)).status == 0)
      try #expect(store.run("view", "huddle", "--slot", "2026-12-24-AM").status == 0)
    }
  }

  @Test func `whether somebody may be told is answered first`() throws {
    try Store.with("B") { store in
      let question = ["view", "consent", "--may-tell", "OIC", "--level", "L2"]
      let then = try store.run(
        question + ["@{2026-04-08T15:30:00+01:00}", "--case", "C-0002", "--format", "csv"]
      )
      #expect(then.output.hasPrefix("Case,Purpose,Recipient,Level,May,"), "\(then.output)")
      #expect(then.output.contains("C-0002,,OIC,L2,false"))
      let closed = try store.run(question)
      #expect(closed.status == 0)
      #expect(closed.output.hasPrefix("May this be told now?\n\nNone.\n"), "\(closed.output)")
      #expect(closed.output.contains("name one with --case"))
    }
  }

  @Test func `with a filter of another view is refused, and told which there are`() throws {
    try Store.with("A", first: 4) { store in
      let answer = try store.run("view", "referrals", "--hours-left", "2")
      #expect(answer.status == 64)
      #expect(
        answer.error.contains("The filters of referrals: --overdue, --destination, --needs-plan.")
      )
    }
  }

  @Test func `about a level is one about somebody who would be told`() throws {
    try Store.with("B", first: 10) { store in
      let answer = try store.run("view", "consent", "--level", "L1")
      #expect(answer.status == 64)
      #expect(answer.error.contains("--may-tell"))
    }
  }

  @Test func `of a person says what stands elsewhere, and safeguarding has it`() throws {
    try Store.with("B") { store in
      let timeline = try store.run("view", "person", "PN02")
      #expect(timeline.output.contains("caselog view safeguarding --person PN02 --closed"))
      let concerns = try store.run(
        "view",
        "safeguarding",
        "--person",
        "PN02",
        "--closed",
        "--format",
        "csv",
        "--json",
        "concern"
      )
      #expect(concerns.output == "Concern\r\nSG-0002\r\n", "\(concerns.error)")
    }
  }

  @Test func `of a folder of views that is a file fails as input and output`() throws {
    try Store.with("A", first: 4) { store in
      let made = try store.shell("rm -rf store/views && touch store/views")
      #expect(made.status == 0)
      let answer = try store.run("rebuild", "--all")
      #expect(answer.status == 74, "\(answer.error)")
      #expect(!answer.error.contains("CocoaError"))
      #expect(!answer.error.contains("Domain"), "\(answer.error)")
    }
  }
}
