import Cases
import Testing

@Suite struct `A short name` {
  @Test(arguments: ["9990260001", "999-026-0001"])
  func `that reads as an NHS number is refused`(words: String) {
    let problem = WordProblem(
      "has ten digits, which reads as an NHS number. Give a name with letters."
    )
    #expect(throws: problem) { try Name(words: words) }
  }

  @Test(arguments: ["duty-senior", "INC-114", "2026-05", "a"])
  func `is letters, digits and hyphens`(words: String) throws {
    #expect(try Name(words: words).text == words)
  }

  @Test(arguments: ["", "duty senior", "abcdefghijklmnopqrstuvwxy", "señor", "a/b"])
  func `is nothing else`(words: String) {
    #expect(throws: WordProblem.self) { try Name(words: words) }
  }

  @Test(arguments: ["CU-PEN", "COMM", "HOME-W", "VA-1"]) func `may be a site`(words: String) throws
  {
    #expect(try SiteCode(words: words).text == words)
  }

  @Test(arguments: ["", "cu-pen", "CU-PENDLE", "CU PEN"]) func `may be no site`(words: String) {
    #expect(throws: WordProblem.self) { try SiteCode(words: words) }
  }

  @Test(arguments: ["", "sp", "SENIOR", "S1"]) func `may be no role`(words: String) {
    #expect(throws: WordProblem.self) { try RoleCode(words: words) }
  }

  @Test(arguments: ["M6 5FW", "M60 1NW", "SW1A 1AA", "ZZ99 3VZ", "EC1A 1BB", "W1A 0AX"])
  func `may be a postcode`(words: String) throws {
    #expect(try Postcode(words: words).text == words)
    #expect(words.firstMatch(of: try Regex(Postcode.pattern)) != nil)
  }

  @Test(arguments: ["M65FW", "m6 5fw", "M6 FW5", "M6  5FW", "M6 5F", "6M 5FW", "M6A1 5FW", ""])
  func `may be no postcode`(words: String) throws {
    #expect(throws: WordProblem.self) { try Postcode(words: words) }
    #expect(words.firstMatch(of: try Regex(Postcode.pattern)) == nil)
  }

  @Test(arguments: ["pl", "cy", "bsl"]) func `may be a language`(words: String) throws {
    #expect(try LanguageCode(words: words).text == words)
  }

  @Test(arguments: ["PL", "pol", "english", ""]) func `may be no language`(words: String) {
    #expect(throws: WordProblem.self) { try LanguageCode(words: words) }
  }
}
