/// SipHash-2-4 (Aumasson and Bernstein, "SipHash: a fast short-input PRF", 2012) over whole words.
///
/// Without the key nobody can tell what it gives. It costs a few nanoseconds for a word of eight bytes.
struct SipHash {
  private var v0: UInt64
  private var v1: UInt64
  private var v2: UInt64
  private var v3: UInt64
  private var count: UInt64 = 0

  /// Begins under the key whose lower and upper eight bytes, lowest first, those are.
  init(_ low: UInt64, _ high: UInt64) {
    v0 = low ^ 0x736F_6D65_7073_6575
    v1 = high ^ 0x646F_7261_6E64_6F6D
    v2 = low ^ 0x6C79_6765_6E65_7261
    v3 = high ^ 0x7465_6462_7974_6573
  }

  /// Takes in eight bytes, lowest first.
  mutating func add(_ word: UInt64) {
    count &+= 8
    take(word)
  }

  /// The hash of what has been taken in.
  consuming func finish() -> UInt64 {
    take(count << 56)
    v2 ^= 0xFF
    for _ in 0..<4 { turn() }
    return v0 ^ v1 ^ v2 ^ v3
  }

  private mutating func take(_ word: UInt64) {
    v3 ^= word
    turn()
    turn()
    v0 ^= word
  }

  private mutating func turn() {
    v0 &+= v1
    v1 = Self.rotated(v1, 13) ^ v0
    v0 = Self.rotated(v0, 32)
    v2 &+= v3
    v3 = Self.rotated(v3, 16) ^ v2
    v0 &+= v3
    v3 = Self.rotated(v3, 21) ^ v0
    v2 &+= v1
    v1 = Self.rotated(v1, 17) ^ v2
    v2 = Self.rotated(v2, 32)
  }

  private static func rotated(_ word: UInt64, _ bits: UInt64) -> UInt64 {
    word << bits | word >> (64 - bits)
  }
}
