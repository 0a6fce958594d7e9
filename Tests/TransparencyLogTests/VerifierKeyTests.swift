import Testing
import TransparencyLog

@Suite struct `A verifier key` {
  @Test(
    arguments: [
      (PublishedNotes.goKey, "PeterNeumann", "c74f20a3"),
      (PublishedNotes.logKey, "caselog/test/00112233445566778899aabbccddeeff", "48c7a848"),
      (PublishedNotes.witnessKey, "witness.example/w1", "3218362d"),
    ]
  )
  func `is read and written as others do`(text: String, name: String, id: String) throws {
    let key = try VerifierKey(text)
    #expect(key.name == name)
    #expect("\(key.id)" == id)
    #expect(key.publicKey.count == 32)
    #expect("\(key)" == text)
  }

  @Test func `is refused if any one character is another`() {
    let text = Array(PublishedNotes.goKey.utf8)
    for place in text.indices {
      var changed = text
      changed[place] += 1
      #expect(throws: VerifierKeyError.self) {
        try VerifierKey(String(decoding: changed, as: UTF8.self))
      }
    }
  }

  @Test func `is refused if it is not whole`() {
    let text = PublishedNotes.goKey
    for count in 0..<text.count {
      #expect(throws: VerifierKeyError.self) { try VerifierKey(String(text.prefix(count))) }
      #expect(throws: VerifierKeyError.self) { try VerifierKey(String(text.suffix(count))) }
    }
  }

  @Test(
    arguments: [
      ("PeterNeumann", .malformed),
      ("+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", .badName("")),
      (
        "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        .badName("Peter Neumann")
      ),
      ("PeterNeumann+c74f20a3+ARpc2QcU!", .notBase64),
      ("PeterNeumann+c74f20a3+ARpc2QcU", .wrongLength(5)),
      (
        "PeterNeumann+c74f20a3+AhpC2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        .unknownAlgorithm(2)
      ),
      (
        "PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        .wrongID(expected: KeyID(0xC74F_20A3), found: "C74F20A3")
      ),
      (
        "PeterNeuman+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        .wrongID(expected: KeyID(0x9424_5F47), found: "c74f20a3")
      ),
    ] as [(String, VerifierKeyError)]
  )
  func `is refused for what is wrong with it`(text: String, reason: VerifierKeyError) {
    #expect(throws: reason) { try VerifierKey(text) }
  }

  @Test(arguments: ["", "two words", "a+b", "tab\tbed", "line\nbreak", "thin\u{2009}space"])
  func `is not made for a name that is none`(name: String) {
    #expect(throws: VerifierKeyError.badName(name)) {
      try VerifierKey(name: name, publicKey: [UInt8](repeating: 1, count: 32))
    }
  }
}
