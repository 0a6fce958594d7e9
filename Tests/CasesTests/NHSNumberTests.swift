import Cases
import Testing

@Suite struct `An NHS number` {
  @Test(arguments: ["9990260001", "999 026 0001", "9990260036", "999 026 0109"])
  func `is ten digits, with blanks or without`(words: String) throws {
    let number = try NHSNumber(words: words)
    #expect(number.words == words.filter { $0 != " " })
    #expect(number.isSound)
    #expect(words.wholeMatch(of: try Regex(NHSNumber.pattern)) != nil)
  }

  @Test(arguments: [
    "", "999026000", "99902600011", "9990260O01", "999-026-0001", "99 902 60001", "999  026 0001",
    " 9990260001", "9990260001 ", "９９９０２６０００１", "+990260001", "999\u{A0}026\u{A0}0001",
  ])
  func `is nothing else`(words: String) throws {
    let problem = WordProblem("is not an NHS number: ten digits, as in 999 026 0001.")
    #expect(throws: problem) { try NHSNumber(words: words) }
    #expect(words.wholeMatch(of: try Regex(NHSNumber.pattern)) == nil)
  }

  @Test(arguments: ["9990260002", "9990260000", "9990620001", "999 026 0011"])
  func `checks itself with its last digit`(words: String) {
    let problem = WordProblem("is not an NHS number: the last digit does not check the others.")
    #expect(throws: problem) { try NHSNumber(words: words) }
  }

  @Test(arguments: 0...9)
  func `of a check digit that would be ten is nobody's`(last: Int) {
    #expect(throws: WordProblem.self) { try NHSNumber(words: "999026001\(last)") }
  }

  @Test(arguments: 0...9)
  func `is not one digit ten times`(digit: Int) {
    let problem = WordProblem("is one digit ten times, which is nobody's NHS number.")
    #expect(throws: problem) {
      try NHSNumber(words: String(repeating: "\(digit)", count: 10))
    }
  }

  @Test func `says its digits with the zeros in front`() throws {
    #expect(try NHSNumber(words: "0000000019").words == "0000000019")
  }

  @Test func `from damaged bytes is not sound`() {
    #expect(!NHSNumber(checked: 9_990_260_002).isSound)
    #expect(!NHSNumber(checked: 1_111_111_111).isSound)
  }
}
