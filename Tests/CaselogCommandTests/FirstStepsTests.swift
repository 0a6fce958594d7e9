import Testing

@Suite struct `First steps` {
  @Test func `show a refusal by INV-03 where the README says so`() throws {
    try Store.with { store in
      let lines = try (Fixtures.storyline("A") + Fixtures.storyline("B")).split(separator: "\n")
        .sorted().joined(separator: "\n")
      try #expect(store.run("import", "-", input: lines).status == 0)
      let refused = try store.run("import", "-", input: try Fixtures.storyline("B19"))
      #expect(refused.status == 5)
      #expect(refused.error.contains("Rule INV-03"))
    }
  }

  @Test func `in a test store are told that its clock stands still`() throws {
    try Store.with { store in
      let place = [
        "--store", "\(store.directory)/other", "--key-file", "\(store.directory)/other.key",
      ]
      let made = try store.run(["init", "--test-clock", "--as", "ST01"] + place)
      #expect(made.output.contains("Its clock stands at 1970"))
      #expect(made.output.contains("2026-05-04T10:00+01:00"))
    }
  }

  @Test func `are told that it stands in 1970 where nobody worked then`() throws {
    try Store.with { store in
      let first = try store.run("append", "WorkingStatusRecorded", "staff/ST01", "status=signedOff")
      #expect(first.status == 6)
      #expect(first.error.contains("stands at 1970-01-01"))
      #expect(first.error.contains("--now 2026-05-04T10:00+01:00"))
      #expect(!first.error.contains("--reported"))
    }
  }

  @Test func `are told in which stream a type can stand`() throws {
    try Store.with { store in
      let working = try store.run("append", "WorkingStatusRecorded", "status=signedOff")
      #expect(working.status == 64)
      #expect(working.error.contains("caselog append WorkingStatusRecorded staff/ST01"))
      try #expect(
        store.run("types", "HuddleOpened").output.contains(
          "It stands in: huddle/… of a day and a slot, as in huddle/2026-07-15-AM"
        )
      )
      try #expect(
        store.run("types", "RecipientNotified").output.contains("governance/notice-…")
      )
    }
  }

  @Test func `show that the person has died`() throws {
    try Store.with("A", first: 10) { store in
      let death = """
        {"dateOfDeath":"2026-03-29","notifiedBy":"The ward","notifiedAt":"2026-03-29T10:00+01:00",
        "verified":false,"relationToCustody":"inCustody","nextOfKinAware":{"blank":"notKnown"}}
        """
      let now = ["--now", "2026-03-29T10:05+01:00"]
      let told = try store.run(
        ["append", "DeathRecorded", "person/PN01", "--data", "-"] + now,
        input: death
      )
      #expect(told.status == 0, "\(told.error)")
      let answer = try store.run(["state", "C-0001", "--format", "csv"])
      #expect(answer.output.contains("died,2026-03-29"))
    }
  }

  @Test func `do not set the clock back`() throws {
    try Store.with("A", first: 10) { store in
      let answer = try store.run("state", "C-0001", "--now", "2026-03-29T08:00+01:00")
      #expect(answer.status == 64)
      #expect(answer.error.hasPrefix("The clock of this store stands at 2026-03-29T08:"))
      #expect(answer.error.contains("and it never goes back."))
    }
  }

  @Test func `by somebody who does not work here are refused, and that is recorded`() throws {
    try Store.with("A", first: 10) { store in
      let answer = try store.run("state", "C-0001", "--as", "ST99")
      #expect(answer.status == 6)
      #expect(answer.output == "")
      #expect(
        answer.error.hasPrefix("ST99 is not shown anything: nobody of that name works here at ")
      )
      let refused = try store.run("log", "governance/refusals", "--format", "ndjson")
      #expect(refused.output.contains(#""ST99""#))
    }
  }

  @Test func `find the streams of a type, and which case an audit needs`() throws {
    try Store.with { store in
      try #expect(store.run("types", "NoteAdded").output.contains("It stands in: case/…"))
      let audit = try store.run("view", "audit")
      #expect(audit.status == 64)
      #expect(audit.error.hasPrefix("The audit is of one case, and none is named.\n"))
      let help = try store.run("help", "nothing")
      #expect(help.status == 64)
      #expect(help.error.hasPrefix("There is no command “nothing”."))
    }
  }

  @Test func `may say yes and no as JSON does`() throws {
    try Store.with("A", first: 10) { store in
      let word = try store.run(
        "append",
        "NoteAdded",
        "case/C-0001",
        "kind=progress",
        "containsOffenceAccount=false",
        "sensitive=maybe"
      )
      #expect(word.error.contains("sensitive: is text, not true or false."))
      #expect(!word.error.contains("containsOffenceAccount"))
    }
  }
}
