import TransparencyLog

/// What a check reads of the header of an event (docs/format.md, section 5).
///
/// It is written from that page alone, and shares no code with the program that writes headers, so that
/// it does not have its faults. What it does not read is covered by the tree as well.
struct EventHeader: Equatable {
  /// The event's place in the log, which is the index of its leaf.
  let position: UInt64
  /// What its stream is counted as.
  let stream: UInt64
  /// The place in the stream, from 1.
  let version: UInt64
  /// The position of the event before it in its stream; all bits set at version 1.
  let previous: UInt64
  /// When it was recorded: microseconds since 1970, UTC.
  let recorded: Int64
  /// The name of the stream, at version 1.
  let name: String?
  /// Its sealed sections.
  let sections: [Section]

  /// What a header says of a sealed section.
  struct Section: Equatable {
    /// How many bytes it has.
    let length: UInt32
    /// SHA-256 of them.
    let digest: Hash
  }

  /// Reads the header that `bytes` are, with nothing after it.
  ///
  /// - Throws: ``Fault`` that names what is wrong.
  init(_ bytes: [UInt8]) throws(Fault) {
    guard bytes.count >= Self.fixed, bytes[0] == 1 else { throw Fault("its format is not 1") }
    let sectionCount = Int(bytes[7])
    let presence = UInt16(truncatingIfNeeded: bytes.number(at: 60, of: 2))
    guard sectionCount <= 15, presence < 1 << Self.sizes.count else {
      throw Fault("it has sections or fields that no header has")
    }
    position = bytes.number(at: 8, of: 8)
    stream = bytes.number(at: 16, of: 8)
    version = bytes.number(at: 24, of: 8)
    previous = bytes.number(at: 32, of: 8)
    recorded = Int64(bitPattern: bytes.number(at: 40, of: 8))
    var end = Self.fixed
    var name: [UInt8]?
    for (bit, size) in Self.sizes.enumerated() where presence >> UInt16(bit) & 1 == 1 {
      guard end < bytes.count else { throw Fault("it ends too soon") }
      let next = end + (size ?? 1 + Int(bytes[end]))
      guard next <= bytes.count else { throw Fault("it ends too soon") }
      if bit == 1 { name = Array(bytes[(end + 1)..<next]) }
      end = next
    }
    guard bytes.count == end + sectionCount * Self.section,
      bytes.number(at: 4, of: 2) == UInt64(bytes.count)
    else { throw Fault("its length is not what it says") }
    guard version > 0, version == 1 ? previous == .max : previous < position else {
      throw Fault("its version and the position before it contradict each other")
    }
    guard presence & 1 == (position == 0 ? 1 : 0), presence & 2 == (version == 1 ? 2 : 0) else {
      throw Fault("the name of a log or stream stands where it does not belong, or is missing")
    }
    if let name, !Self.isName(name) { throw Fault("the name of its stream is none") }
    self.name = name.map { String(decoding: $0, as: UTF8.self) }
    var sections: [Section] = []
    for start in stride(from: end, to: bytes.count, by: Self.section) {
      guard let digest = Hash(bytes.span.extracting(start + 56..<start + Self.section)) else {
        throw Fault("a section has no digest")
      }
      let length = UInt32(truncatingIfNeeded: bytes.number(at: start + 52, of: 4))
      sections.append(Section(length: length, digest: digest))
    }
    self.sections = sections
  }

  /// How many bytes every header begins with.
  private static let fixed = 108
  /// How many bytes a section takes in a header.
  private static let section = 88
  /// The sizes of the fields that not every header has, by their bits; `nil` for a text with its length.
  private static let sizes: [Int?] = [nil, nil, 16, 8, nil, 8, 8, 1, 16, 16, 8]

  /// Whether `bytes` name a stream: 3 to 64 from `!` to `~`, with one slash inside.
  private static func isName(_ bytes: [UInt8]) -> Bool {
    let slash = UInt8(ascii: "/")
    return (3...64).contains(bytes.count) && bytes.allSatisfy { (0x21...0x7E).contains($0) }
      && bytes.count { $0 == slash } == 1 && bytes.first != slash && bytes.last != slash
  }

  /// Why bytes are not a header, as a sentence without its end.
  struct Fault: Error, Equatable {
    /// What is wrong.
    let problem: String

    init(_ problem: String) { self.problem = problem }
  }
}

extension [UInt8] {
  /// The integer in the `count` bytes from `offset` on, the lowest first.
  fileprivate func number(at offset: Int, of count: Int) -> UInt64 {
    self[offset..<offset + count].reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}
