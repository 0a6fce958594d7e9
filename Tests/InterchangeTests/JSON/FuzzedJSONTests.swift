import Cases
import Interchange
import TestSupport
import Testing

@Suite struct `Damaged JSON` {
  /// Change it to try other inputs; a failure prints it with the bytes.
  private let seed: UInt64 = 20_261_025

  private let telling =
    Array("{}[]\":,\\u0d8-9eEtfn \n".utf8) + [0x00, 0x1F, 0x7F, 0x80, 0xC3, 0xFF]

  @Test func `never traps, and what is accepted prints and reads as itself`() throws {
    var random = SplitMix64(seed: seed)
    let valid = (0..<UInt64(40)).map { seed in
      Array(JSONWriter.json(Generator.value(SampleTaken.self, seed: seed)).line.utf8)
    }.filter { $0.count < 1_000 }
    var (refused, accepted) = (0, 0)
    for _ in 0..<50_000 {
      var bytes = try #require(valid.randomElement(using: &random))
      for _ in 0..<Int.random(in: 1...2, using: &random) { mutate(&bytes, using: &random) }
      guard let json = try? JSON(parsing: bytes) else {
        refused += 1
        continue
      }
      accepted += 1
      #expect((try? JSON(parsing: Array(json.line.utf8))) == json, "seed \(seed): \(bytes)")
      if let sample: SampleTaken = try? JSONReader.read(from: json) {
        let again: SampleTaken? = try? JSONReader.read(from: JSONWriter.json(sample))
        #expect(again == sample, "seed \(seed): \(bytes)")
      }
    }
    #expect(refused > 10_000)
    #expect(accepted > 5_000)
  }

  private func mutate(_ bytes: inout [UInt8], using random: inout SplitMix64) {
    let place = Int.random(in: 0..<max(1, bytes.count), using: &random)
    let byte = telling.randomElement(using: &random) ?? 0
    switch Int.random(in: 0..<4, using: &random) {
    case 0: bytes.insert(byte, at: min(place, bytes.count))
    case 1 where place < bytes.count: bytes.remove(at: place)
    case 2 where Int.random(in: 0..<8, using: &random) == 0: bytes.removeSubrange(place...)
    default: if place < bytes.count { bytes[place] = byte }
    }
  }
}
