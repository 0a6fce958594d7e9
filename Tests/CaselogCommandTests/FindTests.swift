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
