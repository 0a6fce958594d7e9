import Testing

@testable import CaselogVerify

@Suite struct `A path in a bundle` {
  @Test func `names a file that a bundle has`() {
    #expect(BundlePath("README.txt") == .readme)
    #expect(BundlePath("verifier-keys") == .verifierKeys)
    #expect(BundlePath("headers/1") == .header(1))
    #expect(BundlePath("proofs/20") == .proof(20))
    #expect(BundlePath("words/3.json") == .words(3))
    #expect(BundlePath("sections/3.14") == .section(version: 3, number: 14))
    let largest: UInt64 = 9_999_999_999_999_999_999
    #expect(BundlePath("consistency/9999999999999999999") == .consistency(largest))
  }

  @Test(
    arguments: [
      "", "readme.txt", "checkpoint/", "headers", "headers/", "headers/0", "headers/01",
      "headers/+1", "headers/1/2", "/headers/1", "headers//1", "headers/../headers/1", "headers/١",
      "headers/18446744073709551616", "words/1", "words/.json", "sections/1", "sections/1.15",
      "sections/1.01", "sections/1.0.0", "sections/.0", "../secret", "/etc/passwd",
    ]
  )
  func `is refused if it is another`(path: String) {
    #expect(BundlePath(path) == nil)
  }
}
