import Crypto

// The one file of this target that says `unsafe`. Pointers are needed because swift-crypto takes and
// gives no spans; each of them is used inside the call that lends it, and none is kept.

/// The SHA-256 digest of `bytes` (FIPS 180-4), which are hashed where they lie.
public func sha256(_ bytes: Span<UInt8>) -> Hash {
  var hasher = SHA256()
  hasher.update(bytes)
  return hasher.digest
}

/// The SHA-256 digest of one byte and `bytes` after it, which are hashed where they lie.
public func sha256(prefix: UInt8, _ bytes: Span<UInt8>) -> Hash {
  let prefix = [prefix] as InlineArray
  var hasher = SHA256()
  hasher.update(prefix.span)
  hasher.update(bytes)
  return hasher.digest
}

/// The SHA-256 digest of one byte and two hashes after it, 65 bytes in all.
///
/// They are hashed in one piece: copying them together costs less than two more updates.
public func sha256(prefix: UInt8, _ left: Hash, _ right: Hash) -> Hash {
  var message = InlineArray<65, UInt8>(repeating: prefix)
  var bytes = message.mutableSpan
  left.store(in: &bytes, at: 1)
  right.store(in: &bytes, at: 1 + Hash.byteCount)
  return sha256(message.span)
}

extension Hash {
  /// Writes the 32 bytes, in their order, over those of `bytes` from `offset` on.
  ///
  /// Fewer than 32 bytes from there on stop the program.
  public func store(in bytes: inout MutableSpan<UInt8>, at offset: Int) {
    var words = unsafe bytes.mutableBytes  // Safe, as every pattern of eight bits is a byte.
    words.storeBytes(of: word0.bigEndian, toByteOffset: offset, as: UInt64.self)
    words.storeBytes(of: word1.bigEndian, toByteOffset: offset + 8, as: UInt64.self)
    words.storeBytes(of: word2.bigEndian, toByteOffset: offset + 16, as: UInt64.self)
    words.storeBytes(of: word3.bigEndian, toByteOffset: offset + 24, as: UInt64.self)
  }
}

extension SHA256 {
  /// Hashes `bytes` where they lie.
  mutating func update(_ bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBytes { bytes in unsafe update(bufferPointer: bytes) }
  }

  /// The digest of all bytes so far.
  var digest: Hash {
    unsafe finalize().withUnsafeBytes { bytes in
      Hash(
        word0: UInt64(bigEndian: unsafe bytes.loadUnaligned(as: UInt64.self)),
        word1: UInt64(bigEndian: unsafe bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)),
        word2: UInt64(bigEndian: unsafe bytes.loadUnaligned(fromByteOffset: 16, as: UInt64.self)),
        word3: UInt64(bigEndian: unsafe bytes.loadUnaligned(fromByteOffset: 24, as: UInt64.self)),
      )
    }
  }
}
