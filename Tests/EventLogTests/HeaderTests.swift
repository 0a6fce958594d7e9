@testable import EventLog
import TransparencyLog
import Testing

@Suite struct `A header` {
  @Test func `is decoded from what it was encoded to`() throws {
    for header in Self.headers {
      try #expect(Header(decoding: encoded(header).span) == header)
    }
  }

  @Test func `has the bytes that its specification gives`() {
    let golden = """
      01000700 dc00 01 01
      0900000000000000 0300000000000000 0200000000000000 0400000000000000
      40420f0000000000 98cbc86900000000 3c00 04 01
      4400 0000
      0200000000625200 4641430000000000
      0195e0c28f4e70008000000000000001 0000 0100 00000000 00000000
      0102030405060708090a0b0c0d0e0f10
      43552d50454e0000
      0700000000123a20
      \(String(repeating: "ab", count: 32)) 010000000000000002000000 2c000000
      \(String(repeating: "cd", count: 32))
      """
    #expect(encoded(Self.plain).hexadecimal == golden.filter { $0 != " " && $0 != "\n" })
  }

  @Test func `with one section takes at most four blocks of SHA-256`() {
    #expect(encoded(Self.full).count - 64 <= 246)
  }

  @Test func `refuses every other byte`() throws {
    for header in Self.headers {
      let bytes = encoded(header)
      for place in bytes.indices {
        for bit in 0..<8 {
          var changed = bytes
          changed[place] ^= 1 << bit
          guard let read = try? Header(decoding: changed.span) else { continue }
          #expect(encoded(read) == Array(changed.prefix(encoded(read).count)))
          #expect(read != header)
        }
      }
    }
  }

  @Test func `refuses every shortening`() {
    let bytes = encoded(Self.full)
    for count in bytes.indices {
      #expect(throws: HeaderDamage.self) {
        try Header(decoding: bytes.span.extracting(0..<count))
      }
    }
  }

  @Test func `refuses a future format by name`() {
    var bytes = encoded(Self.plain)
    bytes[0] = 2
    let damage = #expect(throws: HeaderDamage.self) { try Header(decoding: bytes.span) }
    #expect(damage?.description == "the header has an unknown format at byte 0")
  }

  static let hash = Hash(
    word0: .max / 255 * 0xAB,
    word1: .max / 255 * 0xAB,
    word2: .max / 255 * 0xAB,
    word3: .max / 255 * 0xAB
  )
  static let digest = Hash(
    word0: .max / 255 * 0xCD,
    word1: .max / 255 * 0xCD,
    word2: .max / 255 * 0xCD,
    word3: .max / 255 * 0xCD
  )

  static var plain: Header {
    var clear = description()
    clear.site = ShortCode("CU-PEN")
    return header(clear, version: 2)
  }

  /// Everything but what only a first event has.
  static var full: Header {
    var clear = description()
    clear.site = ShortCode("CU-PEN")
    clear.enteredBy = reference("ST-000013")
    clear.actingAs = "duty-senior"
    clear.onBehalfOf = reference("ST01")
    clear.lateReason = 1
    clear.flags = 5
    clear.label = .sealed
    clear.causation = RequestID(high: 1, low: 2)
    clear.correlation = RequestID(high: 3, low: 4)
    clear.corrects = Position(2)
    return header(clear, version: 2)
  }

  static var headers: [Header] { [plain, full, header(description(), version: 1)] }

  static func header(_ description: EventDescription, version: UInt64) -> Header {
    Header(
      position: Position(9),
      stream: 3,
      version: version,
      previous: version == 1 ? nil : Position(4),
      recorded: 1_000_000,
      request: RequestID(high: 0x0195_E0C2_8F4E_7000, low: 0x8000_0000_0000_0001),
      index: 0,
      count: 1,
      description: description,
      streamName: version == 1 ? name("case/C-0001") : nil,
      origin: nil,
      requestDigest: RequestDigest(low: 0x0807_0605_0403_0201, high: 0x100F_0E0D_0C0B_0A09),
      sections: [
        Section(
          owner: .person(reference("PN-07")),
          commitment: hash,
          nonce: Nonce(low: 1, high: 2),
          length: 44,
          digest: digest
        )
      ]
    )
  }

  func encoded(_ header: Header) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: HeaderLayout.largest)
    var span = bytes.mutableSpan
    let end = header.encode(into: &span)
    return Array(bytes[..<end])
  }
}
