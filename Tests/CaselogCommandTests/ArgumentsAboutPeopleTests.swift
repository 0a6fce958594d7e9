import Testing

@Suite struct `Arguments about people` {
  @Test(arguments: [
    ("NHSNumberRecorded", "number=9990260001"),
    ("PersonDetailsRecorded", "address.postcode=M1 1AA"),
  ])
  func `are refused, also where they are no text`(type: String, word: String) throws {
    try Store.with("A", first: 2) { store in
      let answer = try store.run("append", type, "person/PN01", word)
      #expect(answer.status == 64)
      #expect(answer.error.contains("which does not belong on a command line."))
      #expect(!answer.error.contains("9990260001"))
      #expect(!answer.error.contains("1AA"))
    }
  }
}

@Suite struct `Appending without a stream` {
  @Test func `goes to the one stream that there is, a second time too`() throws {
    try Store.with("A", first: 2) { store in
      func assign(_ begins: String, _ ends: String) throws -> Program.Answer {
        let data = """
          {"to":"ST04","begins":"2026-03-29T\(begins)+01:00","ends":"2026-03-29T\(ends)+01:00",
           "handoverItems":[]}
          """
        return try store.run(
          ["append", "DutySeniorAssigned", "--data", "-", "--as", "ST07"],
          input: data
        )
      }
      let first = try assign("08:00", "12:00")
      let second = try assign("12:00", "16:00")
      #expect(first.status == 0, "\(first.error)")
      #expect(second.status == 0, "\(second.error)")
    }
  }
}
