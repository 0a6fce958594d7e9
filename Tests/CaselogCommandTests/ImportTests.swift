import Testing

@Suite struct `An import` {
  @Test func `records every line, and repeated nothing`() throws {
    try Store.with { store in
      let lines = try Fixtures.storyline("A")
      let first = try store.run("import", "-", input: lines)
      #expect(first.status == 0)
      #expect(
        first.output == """
          33 lines read, 33 recorded (34 events).
          To be looked at: 1 warning, as said above.
          This is a test store: nothing in it is about anybody.

          """
      )
      #expect(
        first.error.hasPrefix(
          """
          Line 31: Warning EV36: Consents given before the closing do not come back: ask again.
          A checkpoint of the log. Keep it outside the service.
          """
        )
      )
      let size = try store.size()
      let second = try store.run("import", "-", input: lines)
      #expect(second.status == 0)
      #expect(
        second.output == """
          Nothing new: all 33 lines were already recorded.
          This is a test store: nothing in it is about anybody.

          """
      )
      try #expect(store.size() == size)
    }
  }

  @Test func `goes on after a line that is refused or malformed`() throws {
    try Store.with { store in
      var lines = try Fixtures.storyline("A", first: 3).split(separator: "\n").map(String.init)
      lines.insert(#"{"type":"NoteAdded",}"#, at: 1)
      lines.insert(lines[0], at: 3)
      lines.append(lines[2])
      lines[5] = lines[2].replacing("019d3860-c800", with: "019d3860-c801")
      let answer = try store.run("import", "-", input: lines.joined(separator: "\n"))
      #expect(answer.status == 5)
      #expect(
        answer.output == """
          6 lines read, 3 recorded (3 events).
          Already recorded: 1 line.
          Not recorded: 2 lines, as said above.
          This is a test store: nothing in it is about anybody.

          """
      )
      #expect(
        answer.error.hasPrefix(
          """
          Line 2: Malformed; nothing of it was recorded.
            column 21: This is not JSON: a name in quotes should stand here.
          Line 6: Not recorded: 
          """
        )
      )
      #expect(answer.error.contains("Rule INV-01"))
    }
  }

  @Test(arguments: ["G", "I"])
  func `of another storyline records every line, and repeated nothing`(name: String) throws {
    try Store.with { store in
      let lines = try Fixtures.storyline(name)
      let first = try store.run("import", "-", input: lines)
      #expect(first.status == 0, "\(first.error)")
      #expect(first.output.hasPrefix("21 lines read, 21 recorded (23 events).\n"))
      let second = try store.run("import", "-", input: lines)
      #expect(second.status == 0)
      #expect(second.output.hasPrefix("Nothing new: all 21 lines were already recorded.\n"))
    }
  }

  @Test(arguments: [
    ("I23", "SEND-CRN is not a disposal.\n  Rule EV16: "),
    ("I24", "Open matters: M-0010.\n  Rule INV-07: "),
  ])
  func `refuses a row that must not be, and says by which rule`(row: String, words: String) throws {
    try Store.with("I") { store in
      let answer = try store.run("import", "-", input: try Fixtures.storyline(row))
      #expect(answer.status == 5)
      #expect(answer.error.hasPrefix("Line 1: Not recorded: \(words)"))
    }
  }

  @Test(arguments: [("C11", 10, "INV-04"), ("C20", 18, "INV-03")])
  func `refuses a row of storyline C where it belongs`(row: String, before: Int, rule: String)
    throws
  {
    try Store.with("C", first: before) { store in
      let answer = try store.run("import", "-", input: try Fixtures.storyline(row))
      #expect(answer.status == 5)
      #expect(answer.error.contains("Rule \(rule)"))
    }
  }

  @Test func `takes every line of storyline D from one person, who typed in what two others did`()
    throws
  {
    try Store.with { store in
      let lines = try Fixtures.storyline("D")
      let answer = try store.run("import", "-", "--as", "ST07", input: lines)
      #expect(answer.status == 0, "\(answer.error)")
      #expect(answer.output.hasPrefix("31 lines read, 31 recorded (33 events)."))
      let again = try store.run("import", "-", "--as", "ST07", input: lines)
      #expect(again.output.hasPrefix("Nothing new: all 31 lines were already recorded."))
    }
  }

  @Test func `that only checks decides every line and records nothing`() throws {
    try Store.with { store in
      let lines = try Fixtures.storyline("A")
      let answer = try store.run("import", "-", "--check", input: lines)
      #expect(answer.status == 0)
      #expect(
        answer.output == """
          33 lines read, 33 would be recorded. This was a check: nothing was.
          To be looked at: 1 warning, as said above.
          This is a test store: nothing in it is about anybody.

          """
      )
      try #expect(store.size() == 3)
      let looked = try store.run("log", "--last", "1", "--format", "ndjson")
      #expect(looked.output.contains("RecordAccessed"))
    }
  }

  @Test func `that only checks tells nothing before it is recorded that somebody looked`() throws {
    try Store.with("B", first: 19) { store in
      let answer = try store.run(
        "import",
        "-",
        "--check",
        input: try Fixtures.storyline("B19")
      )
      #expect(answer.status == 5)
      #expect(answer.error.contains("Rule INV-03"))
      let access = try store.run("view", "access", "--format", "ndjson")
      #expect(access.output.contains("import-check"))
      let unnamed = try store.shell(
        "CASELOG_PURPOSE= caselog import - --check",
        input: try Fixtures.storyline("B19")
      )
      #expect(unnamed.status == 64)
      #expect(!unnamed.error.contains("INV-03"))
    }
  }

  @Test func `from another system keeps what that system claims, beside the engine's own time`()
    throws
  {
    try Store.with { store in
      let real = "\(store.directory)/real"
      let service = "\(Fixtures.directory)/greater-manchester.json"
      let place = ["--store", real, "--key-file", "\(real).key"]
      let made = try store.run(["init", "--service", service, "--as", "ST13"] + place)
      #expect(made.status == 0)
      let lines = try Fixtures.storyline("A", first: 2)
      let carried = try store.run(
        ["import", "-", "--history", "--as", "ST13"] + place,
        input: lines
      )
      #expect(carried.status == 0, "\(carried.error)")
      let replay = try store.run(
        ["replay", "C-0001", "--format", "json", "--as", "ST12"] + place
      )
      #expect(replay.output.contains(#""channel": "history""#))
      #expect(replay.output.contains(#""claimedRecorded": "2026-03-29T07:5"#))
      let refused = try store.run(
        ["import", "-", "--history", "--as", "ST02"] + place,
        input: try Fixtures.storyline("A", first: 3)
      )
      #expect(refused.status == 5)
      #expect(refused.error.contains("ST02 may not carry over records from another system."))
    }
  }

  @Test func `counts for programs too`() throws {
    try Store.with { store in
      let lines = try Fixtures.storyline("A", first: 2) + "nonsense\n"
      let answer = try store.run("import", "-", "--format", "ndjson", input: lines)
      #expect(answer.status == 5)
      #expect(
        answer.output == """
          {"lines":3,"recorded":2,"events":2,"alreadyRecorded":0,"notRecorded":1,"isCheck":false,\
          "isTest":true,"problems":[{"line":3,"code":"refused","rule":null,"happened":"Malformed; \
          nothing of it was recorded.","why":["column 1: This is not JSON: a value should stand \
          here."],"next":[]}],"warnings":[]}

          """
      )
    }
  }

  @Test func `names the author of a line only with the permission to`() throws {
    try Store.with { store in
      let lines = try Fixtures.storyline("A", first: 1)
      let answer = try store.run("import", "-", "--as", "ST03", input: lines)
      #expect(answer.status == 5)
      #expect(answer.error.contains("Rule INV-02"))
      #expect(answer.error.contains("ST03 may not enter what ST02 answers for."))
    }
  }

  @Test func `takes a recorded time only in a test store`() throws {
    try Store.with { store in
      let real = "\(store.directory)/real"
      let made = try store.run("init", "--store", real, "--key-file", "\(real).key", "--as", "ST07")
      #expect(made.status == 0)
      let answer = try store.run(
        "import",
        "-",
        "--store",
        real,
        "--key-file",
        "\(real).key",
        input: try Fixtures.storyline("A", first: 1)
      )
      #expect(answer.status == 5)
      #expect(
        answer.error.contains(
          "recorded: may be given only to a store made for tests, and with import"
        )
      )
    }
  }

  @Test func `of a file that is not there is exit code 3`() throws {
    try Store.with { store in
      let answer = try store.run("import", "\(store.directory)/none.ndjson")
      #expect(answer.status == 3)
      #expect(answer.error == "There is no file \(store.directory)/none.ndjson.\n")
    }
  }
}
