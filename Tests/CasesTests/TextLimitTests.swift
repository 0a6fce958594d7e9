import Cases
import Testing

@Suite struct `A limit on text` {
  @Test func `of a line counts bytes`() throws {
    try Line.limit.check(String(repeating: "é", count: 100))
    #expect(throws: WordProblem("is 201 bytes long. At most 200 bytes fit.")) {
      try Line.limit.check(String(repeating: "é", count: 100) + "e")
    }
  }

  @Test func `of a narrative counts characters`() throws {
    try Narrative.limit.check(String(repeating: "日", count: 20_000))
    #expect(throws: WordProblem("is 20001 characters long. At most 20000 characters fit.")) {
      try Narrative.limit.check(String(repeating: "日", count: 20_001))
    }
  }

  @Test func `counts a combining mark as a character of its own`() throws {
    #expect(throws: WordProblem("is 20002 characters long. At most 20000 characters fit.")) {
      try Narrative.limit.check(String(repeating: "e\u{301}", count: 10_001))
    }
  }

  @Test func `leaves room for a hundred characters of any script in a name`() throws {
    try FullName.limit.check(String(repeating: "𝒟", count: 100))
  }

  @Test(arguments: [Line.limit, Narrative.limit]) func `refuses NUL`(limit: TextLimit) {
    #expect(throws: WordProblem("holds a NUL character. Remove it.")) {
      try limit.check("before\0after")
    }
  }

  @Test(arguments: ["", " ", "\t \n"]) func `refuses emptiness`(text: String) {
    let problem = WordProblem("is empty. Leave the field out, or write something.")
    #expect(throws: problem) { try Line.limit.check(text) }
    #expect(throws: problem) { try Narrative.limit.check(text) }
  }

  @Test(arguments: ["a\nb", "a\rb", "a\r\nb"]) func `keeps a line on one line`(text: String) throws
  {
    try Narrative.limit.check(text)
    #expect(throws: WordProblem("holds a line break. Write one line.")) {
      try Line.limit.check(text)
    }
  }
}
