import Cases
import Testing

@Suite struct `A content hash` {
  /// What `printf abc | sha256sum` prints (FIPS 180-4, example of one block).
  let known = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

  @Test func `is written as it was read`() throws {
    let hash = try ContentHash(words: known)
    #expect(hash.first == 0xba78_16bf_8f01_cfea)
    #expect(hash.fourth == 0xb410_ff61_f200_15ad)
    #expect(hash.words == known)
  }

  @Test func `keeps the zeros in front of each of its numbers`() throws {
    let hash = ContentHash(0, 1, 0x0fff_ffff_ffff_ffff, 0)
    let sixteen = "0000000000000000"
    #expect(hash.words == sixteen + "0000000000000001" + "0fffffffffffffff" + sixteen)
    #expect(try ContentHash(words: hash.words) == hash)
  }

  @Test(
    arguments: [
      "", "abc", String(repeating: "A", count: 64), String(repeating: "g", count: 64),
      String(repeating: "0", count: 63), String(repeating: "0", count: 65),
      "+" + String(repeating: "0", count: 63), String(repeating: "０", count: 64),
    ]
  )
  func `refuses words that are no hash`(words: String) {
    let problem = #expect(throws: WordProblem.self) { try ContentHash(words: words) }
    #expect(problem?.sentence == "is not a SHA-256: 64 hexadecimal digits in small letters.")
  }

  @Test func `gives the SHA-256 of nothing as its example`() {
    let nothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    #expect(ContentHash.blank.words == nothing)
  }
}
