import CaseRecords
import Cases
import TestSupport
import Testing

/// Bytes that mean something in CBOR: heads at the edges of their sizes, simple values, breaks.
private let telling: [UInt8] = [
  0x00, 0x01, 0x17, 0x18, 0x19, 0x1B, 0x20, 0x3B, 0x40, 0x60, 0x61, 0x78, 0x7B, 0x7F, 0x80, 0x81,
  0x9B, 0x9F, 0xA0, 0xA1, 0xB8, 0xBB, 0xBF, 0xC1, 0xE0, 0xE3, 0xE4, 0xF4, 0xF5, 0xF6, 0xF9, 0xFB,
  0xFF,
]

/// The number of a type, and sections that might be read as its content.
private struct Input {
  var type: UInt16
  var sections: [[UInt8]]
}

@Suite struct `Damaged content` {
  /// Change it to try other inputs; a failure prints it with the bytes.
  private let seed: UInt64 = 20_260_329

  @Test func `never traps, and is accepted only if writing it gives the same bytes`() throws {
    var random = SplitMix64(seed: seed)
    let valid = validInputs(atMost: 1_000)
    var (refused, accepted) = (0, 0)
    for _ in 0..<300_000 {
      let input = try mutated(#require(valid.randomElement(using: &random)), using: &random)
      guard let event = read(input) else {
        refused += 1
        continue
      }
      accepted += 1
      let stored = StoredContent(event)
      let again = [stored.bytes] + stored.parts.map(\.bytes)
      #expect(again == input.sections, "seed \(seed): \(input.sections.map(hexadecimal))")
    }
    #expect(refused > 150_000)
    #expect(accepted > 10_000)
  }

  @Test func `is refused at every byte at which it is cut off`() {
    for input in validInputs(atMost: 300) where input.sections.count == 1 {
      for count in input.sections[0].indices {
        let cut = Input(type: input.type, sections: [Array(input.sections[0].prefix(count))])
        #expect(read(cut) == nil, "\(hexadecimal(cut.sections[0]))")
      }
    }
  }

  @Test func `is refused if a section of its parts is missing or too many`() {
    for input in validInputs(atMost: 1_000) where input.sections.count > 1 {
      let fewer = Input(type: input.type, sections: input.sections.dropLast())
      let more = Input(type: input.type, sections: input.sections + [input.sections[1]])
      #expect(read(fewer) == nil)
      #expect(read(more) == nil)
    }
  }

  /// A few contents of every type whose sections have at most `limit` bytes.
  private func validInputs(atMost limit: Int) -> [Input] {
    let all = Catalogue.current.flatMap { entry in
      (0..<UInt64(12)).map { seed in
        let event = Catalogue.event(Generator.content(of: entry.content, seed: seed))
        let stored = StoredContent(event)
        return Input(
          type: stored.type.number,
          sections: [stored.bytes] + stored.parts.map(\.bytes)
        )
      }
    }
    return all.filter { input in input.sections.allSatisfy { $0.count <= limit } }
  }

  private func read(_ input: Input) -> Event? {
    try? Catalogue.read(
      input.type,
      version: 1,
      input.sections[0],
      parts: Array(input.sections.dropFirst())
    ).event
  }

  private func mutated(_ input: Input, using random: inout SplitMix64) -> Input {
    var input = input
    if Int.random(in: 0..<16, using: &random) == 0 {
      input.type = Catalogue.current.randomElement(using: &random)?.type.number ?? 0
    }
    let section = Int.random(in: input.sections.indices, using: &random)
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      mutate(&input.sections[section], using: &random)
    }
    return input
  }

  private func mutate(_ bytes: inout [UInt8], using random: inout SplitMix64) {
    let place = Int.random(in: 0...bytes.count, using: &random)
    let byte = telling.randomElement(using: &random) ?? 0
    switch Int.random(in: 0..<6, using: &random) {
    case 0: bytes.insert(byte, at: place)
    case 1: bytes.removeSubrange(place..<min(place + 1, bytes.count))
    case 2: bytes.removeSubrange(place...)
    case 3: bytes.insert(contentsOf: bytes.prefix(place).suffix(4), at: place)
    case 4 where place < bytes.count: bytes[place] = byte
    default:
      guard place < bytes.count else { return }
      bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    }
  }
}
