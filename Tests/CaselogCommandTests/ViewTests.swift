import Testing

@Suite struct `A view` {
  @Test func `of the caseload is as at its moment`() throws {
    try Store.with("A") { store in
      let answer = try store.run(
        "view",
        "caseload",
        "@{2026-03-29T16:45:00+01:00}",
        "--json",
        "case,person,stage,lead,risk,overdue"
      )
      #expect(answer.status == 0)
      #expect(
        answer.output.contains(
          """
                "case": "C-0001",
                "person": "Daniel Reeve",
                "stage": "assessed",
                "lead": "ST01",
                "risk": "suicide medium",
                "overdue": false
          """
        )
      )
    }
  }

  @Test func `may be put under headings`() throws {
    try Store.with("A", first: 10) { store in
      let answer = try store.run(
        "view",
        "caseload",
        "--group",
        "lead",
        "--format",
        "csv",
        "--json",
        "group,case"
      )
      #expect(answer.output == "Group,Case\r\nST01,C-0001\r\n")
      #expect(answer.error.contains("This is a test store"))
      try #expect(store.run("view", "caseload", "--group", "leed").status == 64)
    }
  }

  @Test func `of safeguarding shows open concerns`() throws {
    try Store.with("B") { store in
      let answer = try store.run(
        "view",
        "safeguarding",
        "@{2026-04-09T23:59:00+01:00}",
        "--format",
        "csv",
        "--json",
        "concern,subjects,owner"
      )
      #expect(
        answer.output == "Concern,Subjects,Owner\r\nSG-0002,\"KL, client, 13, child\",ST06\r\n"
      )
    }
  }

  @Test func `of a case as an audit is one row for each event`() throws {
    try Store.with("A", first: 4) { store in
      let answer = try store.run(
        "view",
        "audit",
        "C-0001",
        "--format",
        "csv",
        "--json",
        "position,type,by"
      )
      #expect(
        answer.output == "#,Type,By\r\n2,PersonRegistered,ST02\r\n3,ReferralReceived,ST02\r\n"
          + "4,JusticeMatterRecorded,ST02\r\n5,DetentionTimeRecorded,ST02\r\n"
      )
    }
  }

  @Test func `of exceptions and of accesses is recorded too`() throws {
    try Store.with("A", first: 4) { store in
      let size = try #require(try store.size())
      try #expect(store.run("view", "exceptions").status == 0)
      try #expect(store.run("view", "access").status == 0)
      try #expect(store.size() == size + 2)
    }
  }

  @Test func `of custody counts hours across a change of the clocks`() throws {
    try Store.with("A") { store in
      let answer = try store.run(
        "view",
        "custody",
        "@{2026-03-29T08:00:00+01:00}",
        "--format",
        "csv",
        "--json",
        "suite,case,limitAt,leftMinutes"
      )
      #expect(answer.status == 0, "\(answer.error)")
      #expect(
        answer.output
          == "Suite,Case,Limit at,\"Left, min\"\r\nCU-PEN,C-0001,2026-03-29T23:05+01:00,905\r\n"
      )
      let access = try store.run("view", "access", "--json", "views,cases", "--format", "csv")
      #expect(access.output.contains("custody"))
    }
  }

  @Test func `of the court takes its own filters and no others`() throws {
    try Store.with("A", first: 20) { store in
      let listed = try store.run(
        "view",
        "court",
        "--days",
        "all",
        "--format",
        "csv",
        "--json",
        "case"
      )
      #expect(listed.output == "Case\r\nC-0001\r\n")
      let none = try store.run(
        "view",
        "court",
        "--days",
        "all",
        "--site",
        "CO-BOL",
        "--format",
        "csv",
        "--json",
        "case"
      )
      #expect(none.output == "Case\r\n")
      try #expect(store.run("view", "court", "--hours-left", "2").status == 64)
      try #expect(store.run("view", "court", "--days", "some").status == 64)
    }
  }

  @Test func `of referrals shows what others have not answered`() throws {
    try Store.with("A") { store in
      let answer = try store.run("view", "referrals", "@{2026-04-14T10:00:00+01:00}")
      #expect(answer.status == 0, "\(answer.error)")
      #expect(answer.output.contains("OR-0001"))
    }
  }

  @Test func `of disclosures has every one of storyline A, with what it rested on`() throws {
    try Store.with("A") { store in
      let answer = try store.run(
        "view",
        "disclosures",
        "--format",
        "csv",
        "--json",
        "disclosure,authority"
      )
      #expect(answer.status == 0, "\(answer.error)")
      #expect(answer.output.split(separator: "\r\n").count == 4)
      #expect(answer.output.split(separator: "\r\n").count { $0.contains("K-0001") } == 3)
    }
  }

  @Test func `of a person names them, or says that there is nobody`() throws {
    try Store.with("A", first: 3) { store in
      let found = try store.run("view", "person", "PN01")
      #expect(found.status == 0, "\(found.error)")
      #expect(found.output.contains("PersonRegistered"))
      try #expect(store.run("view", "person", "PN99").status == 3)
      try #expect(store.run("view", "person").status == 64)
    }
  }

  @Test(arguments: ["huddle", "staff", "consent", "retention", "disclosures", "custody", "court"])
  func `answers of an empty store`(_ view: String) throws {
    try Store.with { store in
      let answer = try store.run("view", view, "--now", "2026-04-01T09:00:00+01:00")
      #expect(answer.status == 0, "\(answer.error)")
      #expect(answer.output.contains("As at"))
    }
  }

  @Test func `of outcomes is of a period, and hides small numbers`() throws {
    try Store.with("A") { store in
      try #expect(store.run("view", "outcomes").status == 64)
      let period = ["view", "outcomes", "--from", "2026-03-01", "--through", "2026-03-31"]
      let own = try store.run(period + ["--format", "csv", "--json", "referral"])
      #expect(own.status == 0, "\(own.error)")
      #expect(own.output.split(separator: "\r\n").count == 2)
      #expect(!own.output.contains("C-0001"))
      let others = try store.run(period + ["--suppress-below", "5"])
      #expect(others.status == 0, "\(others.error)")
      #expect(!others.output.contains("C-0001"))
    }
  }

  @Test(arguments: zip(["L1", "L2"], ["yes", "no"]))
  func `of consent says whether somebody may be told now`(_ level: String, _ may: String) throws {
    try Store.with("B") { store in
      let answer = try store.run(
        "view",
        "consent",
        "@{2026-04-08T15:30:00+01:00}",
        "--case",
        "C-0002",
        "--may-tell",
        "OIC",
        "--level",
        level
      )
      #expect(answer.status == 0, "\(answer.error)")
      #expect(answer.output.contains("INV-03"))
      let told = answer.output.split(separator: "\n").filter { $0.contains("OIC") }
      #expect(told.contains { $0.contains(" \(may) ") || $0.hasSuffix(" \(may)") }, "\(told)")
    }
  }
}
