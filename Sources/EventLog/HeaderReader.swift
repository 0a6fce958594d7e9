import LMDB
import TransparencyLog

/// Reads the fields of a header that not every header has, in their order.
struct HeaderReader {
  /// Which fields there are.
  let presence: Presence
  private let end: Int
  private var next = HeaderLayout.rest

  /// A reader of the header that `bytes` begin with, which ends before `end`.
  init(end: Int, presence bytes: Span<UInt8>) {
    self.end = end
    presence = Presence(rawValue: bytes.littleEndian(UInt16.self, at: HeaderLayout.presence))
  }

  mutating func label(_ bytes: Span<UInt8>, _ field: Presence) throws(HeaderDamage) -> String? {
    guard presence.contains(field) else { return nil }
    let start = next
    let label = try text(bytes)
    guard !label.isEmpty else { throw HeaderDamage(.unknown("empty text"), at: start) }
    return label
  }

  mutating func streamName(_ bytes: Span<UInt8>) throws(HeaderDamage) -> StreamName? {
    guard presence.contains(.streamName) else { return nil }
    let start = next
    guard let name = StreamName(try text(bytes)) else {
      throw HeaderDamage(.unknown("stream name"), at: start)
    }
    return name
  }

  mutating func requestDigest(_ bytes: Span<UInt8>) throws(HeaderDamage) -> RequestDigest? {
    guard presence.contains(.requestDigest) else { return nil }
    let start = try take(16)
    return RequestDigest(
      low: bytes.littleEndian(UInt64.self, at: start),
      high: bytes.littleEndian(UInt64.self, at: start + 8)
    )
  }

  mutating func reference(
    _ bytes: Span<UInt8>,
    _ field: Presence
  ) throws(HeaderDamage) -> PackedReference? {
    guard presence.contains(field) else { return nil }
    let start = try take(8)
    guard let reference = PackedReference(bits: bytes.littleEndian(UInt64.self, at: start)) else {
      throw HeaderDamage(.unknown("reference"), at: start)
    }
    return reference
  }

  mutating func code(_ bytes: Span<UInt8>, _ field: Presence) throws(HeaderDamage) -> ShortCode? {
    guard presence.contains(field) else { return nil }
    let start = try take(8)
    guard let code = ShortCode(bits: bytes.littleEndian(UInt64.self, at: start)) else {
      throw HeaderDamage(.unknown("code"), at: start)
    }
    return code
  }

  mutating func lateReason(_ bytes: Span<UInt8>) throws(HeaderDamage) -> UInt8 {
    guard presence.contains(.lateReason) else { return 0 }
    let start = try take(1)
    guard bytes[start] > 0 else { throw HeaderDamage(.unknown("late reason"), at: start) }
    return bytes[start]
  }

  mutating func requestID(
    _ bytes: Span<UInt8>,
    _ field: Presence
  ) throws(HeaderDamage) -> RequestID? {
    guard presence.contains(field) else { return nil }
    return bytes.requestID(at: try take(16))
  }

  mutating func position(
    _ bytes: Span<UInt8>,
    _ field: Presence
  ) throws(HeaderDamage) -> Position? {
    guard presence.contains(field) else { return nil }
    return Position(bytes.littleEndian(UInt64.self, at: try take(8)))
  }

  /// Reads every section; the header must end with the last one.
  mutating func sections(_ bytes: Span<UInt8>) throws(HeaderDamage) -> [Section] {
    let count = Int(bytes[HeaderLayout.sectionCount])
    guard count <= 15, end - next == count * Section.size else {
      throw HeaderDamage(.contradiction("length and number of sections"), at: HeaderLayout.length)
    }
    var sections: [Section] = []
    sections.reserveCapacity(count)
    for _ in 0..<count {
      let start = try take(Section.size)
      guard let owner = Owner(bits: bytes.littleEndian(UInt64.self, at: start)) else {
        throw HeaderDamage(.unknown("owner"), at: start)
      }
      sections.append(
        Section(
          owner: owner,
          commitment: bytes.hash(at: start + 8),
          nonce: Nonce(
            low: bytes.littleEndian(UInt64.self, at: start + 40),
            high: bytes.littleEndian(UInt32.self, at: start + 48)
          ),
          length: bytes.littleEndian(UInt32.self, at: start + 52),
          digest: bytes.hash(at: start + 56)
        )
      )
    }
    return sections
  }

  private mutating func take(_ count: Int) throws(HeaderDamage) -> Int {
    guard count <= end - next else { throw HeaderDamage(.ends, at: next) }
    defer { next += count }
    return next
  }

  private mutating func text(_ bytes: Span<UInt8>) throws(HeaderDamage) -> String {
    let count = Int(bytes[try take(1)])
    let start = try take(count)
    for index in start..<start + count {
      guard (0x21...0x7E).contains(bytes[index]) else {
        throw HeaderDamage(.unknown("character"), at: index)
      }
    }
    return String(ascii: bytes.extracting(start..<start + count))
  }
}

extension Span<UInt8> {
  /// The id whose stored form begins at `offset`.
  func requestID(at offset: Int) -> RequestID {
    RequestID(
      high: littleEndian(UInt64.self, at: offset).byteSwapped,
      low: littleEndian(UInt64.self, at: offset + 8).byteSwapped
    )
  }
}
