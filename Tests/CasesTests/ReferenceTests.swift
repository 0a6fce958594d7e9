import Cases
import Testing

@Suite struct `A reference` {
  @Test(arguments: [
    "C-0001", "PN01", "ST01", "SG-0002", "K-0001", "LD-000123", "A1", "ABC-123456789012",
    "C-999026000", "C-99902600010",
  ])
  func `is letters, perhaps a hyphen, and digits`(words: String) throws {
    let reference = try CaseID(words: words)
    #expect(reference.text == words)
    #expect(reference.isSound)
    #expect(words.firstMatch(of: try Regex(CaseID.pattern)) != nil)
  }

  @Test(arguments: [
    "", "C", "C-", "0001", "-0001", "c-0001", "ABCD-0001", "C--0001", "C-0001 ", " C-0001",
    "C-0001a", "C-1234567890123", "C_0001", "Ç-0001", "C-０００１", "case/C-0001",
  ])
  func `is nothing else`(words: String) throws {
    let problem = WordProblem(
      "is not a reference: one to three capital letters, a hyphen, and up to twelve digits, as in"
        + " C-0001."
    )
    #expect(throws: problem) { try CaseID(words: words) }
    #expect(words.firstMatch(of: try Regex(CaseID.pattern)) == nil)
  }

  @Test(arguments: ["C-9990260001", "PN9990260001", "A0000000000", "NHS-9990260028"])
  func `that reads as an NHS number is refused`(words: String) throws {
    let problem = WordProblem(
      "has ten digits, which reads as an NHS number. Give a reference with fewer digits."
    )
    #expect(throws: problem) { try CaseID(words: words) }
    #expect(words.firstMatch(of: try Regex(CaseID.pattern)) == nil)
  }

  @Test func `orders by its bytes`() throws {
    let sorted = try ["C-2", "C-10", "B-3", "C-1"].map(CaseID.init(words:)).sorted()
    #expect(sorted.map(\.text) == ["B-3", "C-1", "C-10", "C-2"])
  }

  @Test func `from damaged bytes is not sound`() {
    #expect(!PersonID(checked: "daniel").isSound)
    #expect(!PersonID(checked: "PN9990260001").isSound)
  }
}
