import CaseRecords
import Testing

@Suite struct `A field path` {
  @Test(arguments: ["date", "requirements[0].months", "a.b.c", "a[0][12].b2"])
  func `is what its words spell`(words: String) {
    #expect(FieldPath(words)?.description == words)
  }

  @Test func `has a step for every name and every index`() {
    #expect(FieldPath("a[2].b")?.steps == [.field("a"), .element(2), .field("b")])
  }

  @Test(arguments: [
    "", ".", "a.", ".a", "a..b", "[0]", "a[]", "a[-1]", "a[+1]", "a[01]", "a[0", "a0]", "a[0]b",
    "a b", "a[x]", "é", "a[99999999999999999999]",
  ])
  func `is nothing else`(words: String) {
    #expect(FieldPath(words) == nil)
  }

  @Test func `has at most 32 steps`() {
    let deep = Array(repeating: "a", count: 32).joined(separator: ".")
    #expect(FieldPath(deep)?.steps.count == 32)
    #expect(FieldPath(deep + ".a") == nil)
  }
}
