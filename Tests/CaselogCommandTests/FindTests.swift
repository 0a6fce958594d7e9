import Testing

@Suite struct `Finding somebody` {
  @Test(arguments: ["reeve", "Daniel Re", "PN01", "C-0001", " c-0001 "])
  func `is by words of a name or by a reference`(words: String) throws {
    try Store.with("A", first: 2) { store in
      let answer = try store.run("find", "--json", "person,names,born,cases", input: words + "\n")
      #expect(answer.status == 0)
      #expect(
        answer.output.contains(
          """
              {
                "person": "PN01",
                "names": [
                  "Daniel Reeve"
                ],
                "born": "1991-11-02",
                "cases": [
                  "C-0001"
                ]
              }
          """
        )
      )
    }
  }

  @Test(arguments: ["9990260001", "999 026 0001", " 999 026 0001 "])
  func `is by NHS number, which stands nowhere in clear`(words: String) throws {
    try Store.with("A", first: 2) { store in
      let data = #"{"number":"999 026 0001","status":"02","how":"told"}"#
      let recorded = try store.run(
        "append",
        "NHSNumberRecorded",
        "person/PN01",
        "--data",
        "-",
        "--as",
        "ST02",
        input: data
      )
      #expect(recorded.status == 0, "\(recorded.error)")
      let answer = try store.run("find", "--json", "person", input: words + "\n")
      #expect(answer.status == 0, "\(answer.error)")
      #expect(answer.output.contains(#""person": "PN01""#))
      #expect(!answer.output.contains("999"))
      let readable = try store.shell("grep -c -a -E '999 ?026 ?0001' store/*/data.mdb")
      #expect(
        readable.output == """
          store/keys/data.mdb:0
          store/log/data.mdb:0
          store/views/data.mdb:0

          """
      )
      let other = try store.run("find", input: "999 026 0036\n")
      #expect(other.status == 3)
    }
  }

  @Test func `is refused by a number that nobody can have, without the number`() throws {
    try Store.with("A", first: 2) { store in
      let answer = try store.run("find", input: "999 026 0002\n")
      #expect(answer.status == 64)
      #expect(
        answer.error.hasPrefix(
          "What is searched for is not an NHS number: the last digit does not check the others.\n"
        )
      )
      #expect(!answer.error.contains("0002"))
    }
  }

  @Test func `is recorded as a search, also if nobody is found`() throws {
    try Store.with("A", first: 2) { store in
      let size = try #require(try store.size())
      let answer = try store.run("find", input: "Nobody\n")
      #expect(answer.status == 3)
      #expect(answer.error.hasPrefix("Nobody was found.\n"))
      try #expect(store.size() == size + 1)
    }
  }

  @Test func `takes no words as arguments`() throws {
    try Store.with { store in
      let answer = try store.run("find", "Reeve")
      #expect(answer.status == 64)
      #expect(answer.error.hasPrefix("What is searched for is not an argument.\n"))
      #expect(!answer.error.contains("Reeve"))
      try #expect(store.run("find").status == 64)
    }
  }
}
