import Crypto

/// A SHA-256 digest in the making, for bytes that do not lie in one piece.
///
/// Hashing in pieces equals hashing at once: after `update(a)` and `update(b)`, `finish()` is
/// `sha256(a ‖ b)`. A piece that lies alone is hashed by ``sha256(_:)``.
public struct SHA256Hasher: ~Copyable {
  private var hasher = SHA256()

  /// Begins with no bytes.
  public init() {}

  /// Adds `bytes`, which are hashed where they lie.
  public mutating func update(_ bytes: Span<UInt8>) { hasher.update(bytes) }

  /// The digest of all bytes added; nothing can be added afterwards.
  public consuming func finish() -> Hash { hasher.digest }
}
