import Testing
import TransparencyLog

@Suite struct `SHA-256` {
  // The digests of the first two are published with FIPS 180-2, appendix B.
  @Test(arguments: [
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
  ]) func `gives the published digest`(text: String, digest: String) {
    #expect(sha256(text.utf8.span).hexadecimal == digest)
  }

  @Test(arguments: [0, 1, 54, 55, 56, 63, 64, 65, 300])
  func `hashes a byte before others like all in one piece`(count: Int) {
    let bytes = [UInt8](repeating: 3, count: count)
    let message = [9] + bytes
    #expect(sha256(prefix: 9, bytes.span) == sha256(message.span))
  }

  @Test func `hashes a byte before two hashes like all in one piece`() {
    let left = sha256("left".utf8.span)
    let right = sha256("right".utf8.span)
    var message: [UInt8] = [9]
    left.append(to: &message)
    right.append(to: &message)
    #expect(sha256(prefix: 9, left, right) == sha256(message.span))
  }

  @Test(arguments: [0, 1, 63, 64, 100]) func `hashes two pieces like one`(count: Int) {
    let message = [UInt8](0..<130)
    let bytes = message.span
    var hasher = SHA256Hasher()
    hasher.update(bytes.extracting(..<count))
    hasher.update(bytes.extracting(count...))
    #expect(hasher.finish() == sha256(bytes))
  }
}
