import Cases
import Testing

@Suite struct `A code list` {
  @Test(arguments: (codeNumbers + ownCodeNumbers).map(CodeList.init)) func `keeps its numbers`(
    list: CodeList
  ) {
    #expect(list.stored == list.expected)
  }

  @Test(arguments: (codeNumbers + ownCodeNumbers).map(CodeList.init))
  func `has a meaning for every code`(list: CodeList) {
    #expect(list.entries.allSatisfy { !$0.code.isEmpty && !$0.meaning.isEmpty })
    #expect(Set(list.entries.map(\.code)).count == list.entries.count)
  }

  @Test(arguments: ["I", "Q", "1", "Z", "99", "IC1", "a", ""])
  func `of ethnic groups has no other codes`(code: String) {
    #expect(EthnicCategory(code: code) == nil)
  }

  @Test func `finds a code as people type it`() {
    #expect(RecipientClass(code: "COURT-LA") == .legalAdviser)
    #expect(ContactOutcome(code: "notSeen-asleep") == .asleep)
    #expect(ReferralSource.person.entry.national == "B1")
  }
}

/// One list, and what is expected of it.
struct CodeList: CustomTestStringConvertible {
  let testDescription: String
  let entries: [CodeEntry]
  let stored: String
  let expected: String

  init(_ type: any CodeSet.Type, expected: String) {
    self.init(named: "\(type)", entries: Self.entries(of: type), expected: expected)
  }

  private init(named name: String, entries: [(number: UInt8, entry: CodeEntry)], expected: String) {
    testDescription = name
    self.entries = entries.map(\.entry)
    stored = entries.map { "\($0.number) \($0.entry.code)" }.joined(separator: ", ")
    self.expected = expected
  }

  private static func entries<Code: CodeSet>(of type: Code.Type) -> [(UInt8, CodeEntry)] {
    type.allCases.map { ($0.rawValue, $0.entry) }
  }
}
