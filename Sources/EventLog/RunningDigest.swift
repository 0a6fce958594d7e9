import Crypto

/// SHA-256 (FIPS 180-4) of bytes that come one after another.
public struct RunningDigest: Sendable {
  private var hash = SHA256()

  /// The digest of nothing yet.
  public init() {}

  /// Takes in more bytes.
  public mutating func add(_ bytes: [UInt8]) { hash.update(data: bytes) }

  /// The 32 bytes of the digest of what has been taken in.
  public var bytes: [UInt8] { Array(hash.finalize()) }
}
