import Testing
import TransparencyLog

@testable import CaselogVerify

@Suite struct `A header that is checked` {
  /// The example of docs/format.md, section 5.
  static let example = bytes(
    """
    01 00 0700 dc00 01 01
    0900000000000000 0300000000000000
    0200000000000000 0400000000000000
    40420f0000000000
    98cbc86900000000 3c00 04
    01 4400 0000
    0200000000625200 4641430000000000
    0195e0c28f4e70008000000000000001 0000 0100
    00000000 00000000
    0102030405060708090a0b0c0d0e0f10
    43552d50454e0000
    0700000000123a20
    abababababababababababababababababababababababababababababababab
    010000000000000002000000
    2c000000
    cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd
    """
  )

  @Test func `is read as the specification gives it`() throws {
    let header = try EventHeader(Self.example)
    #expect(header.position == 9)
    #expect(header.stream == 3)
    #expect(header.version == 2)
    #expect(header.previous == 4)
    #expect(header.recorded == 1_000_000)
    #expect(header.name == nil)
    let digest = Hash(
      word0: 0xCDCD_CDCD_CDCD_CDCD,
      word1: 0xCDCD_CDCD_CDCD_CDCD,
      word2: 0xCDCD_CDCD_CDCD_CDCD,
      word3: 0xCDCD_CDCD_CDCD_CDCD
    )
    #expect(header.sections == [EventHeader.Section(length: 44, digest: digest)])
  }

  @Test func `has the name of its stream in its first event, and only there`() throws {
    // Version 1, nothing before it, and bit 1 of presence: the name stands before the digest.
    var first = Self.example
    first.replaceSubrange(24..<32, with: [1, 0, 0, 0, 0, 0, 0, 0])
    first.replaceSubrange(32..<40, with: [UInt8](repeating: 0xFF, count: 8))
    first[60] |= 2
    let name = Array("case/C-0001".utf8)
    first.replaceSubrange(108..<108, with: [UInt8(name.count)] + name)
    first[4] += UInt8(name.count) + 1
    try #expect(EventHeader(first).name == "case/C-0001")
    first[112] = 0x20
    #expect(fault(first) == "the name of its stream is none")
    first[112] = UInt8(ascii: "/")
    #expect(fault(first) == "the name of its stream is none")
  }

  @Test(
    arguments: [
      (0, 2, "its format is not 1"),
      (7, 16, "it has sections or fields that no header has"),
      (61, 0x80, "it has sections or fields that no header has"),
      (4, 0xDB, "its length is not what it says"),
      (7, 0, "its length is not what it says"),
      (60, 0x40, "its length is not what it says"),
      (61, 0x04, "its length is not what it says"),
      (24, 0, "its version and the position before it contradict each other"),
      (24, 1, "its version and the position before it contradict each other"),
      (32, 9, "its version and the position before it contradict each other"),
      (39, 0xFF, "its version and the position before it contradict each other"),
    ] as [(Int, UInt8, String)]
  )
  func `is refused with another byte`(place: Int, byte: UInt8, problem: String) {
    var bytes = Self.example
    bytes[place] = byte
    #expect(fault(bytes) == problem)
  }

  @Test func `is refused at every other length`() {
    for length in 0..<Self.example.count {
      #expect(fault(Array(Self.example[..<length])) != nil, "\(length) bytes")
    }
    #expect(fault(Self.example + [0]) == "its length is not what it says")
  }
}

/// Why `bytes` are not a header; `nil` if they are.
private func fault(_ bytes: [UInt8]) -> String? {
  do throws(EventHeader.Fault) {
    _ = try EventHeader(bytes)
    return nil
  } catch {
    return error.problem
  }
}

/// The bytes that pairs of hexadecimal digits are.
private func bytes(_ digits: String) -> [UInt8] {
  let digits = Array(digits.filter(\.isHexDigit))
  return stride(from: 0, to: digits.count, by: 2).compactMap { place in
    UInt8(String(digits[place...place + 1]), radix: 16)
  }
}
