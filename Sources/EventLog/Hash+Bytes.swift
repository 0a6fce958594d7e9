import LMDB
import TransparencyLog

extension Span<UInt8> {
  /// The hash whose 32 bytes begin at `offset`.
  func hash(at offset: Int) -> Hash {
    Hash(
      word0: littleEndian(UInt64.self, at: offset).byteSwapped,
      word1: littleEndian(UInt64.self, at: offset + 8).byteSwapped,
      word2: littleEndian(UInt64.self, at: offset + 16).byteSwapped,
      word3: littleEndian(UInt64.self, at: offset + 24).byteSwapped
    )
  }
}

extension MutableSpan<UInt8> {
  /// Writes the 32 bytes of `hash` from `offset` on.
  mutating func store(_ hash: Hash, at offset: Int) {
    store(hash.word0.byteSwapped, at: offset)
    store(hash.word1.byteSwapped, at: offset + 8)
    store(hash.word2.byteSwapped, at: offset + 16)
    store(hash.word3.byteSwapped, at: offset + 24)
  }
}

extension Hash {
  /// The 32 bytes, in their order.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return bytes
  }
}

extension Position {
  /// The row of the table `commands`: 8 bytes, lowest first.
  var row: [UInt8] { (0..<8).map { UInt8(truncatingIfNeeded: number >> UInt64(8 * $0)) } }
}
