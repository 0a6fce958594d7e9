import Crypto
import TransparencyLog

/// The key of one owner, and the commitment to it.
///
/// AES-GCM does not commit to its key: bytes can be made that open under two keys, to two texts. So
/// SHA-256("caselog key commitment 1" ‖ key) stands in the header of every section, under the tree,
/// and is compared before a section is opened.
struct OwnerKey: Sendable {
  let secret: SymmetricKey
  let commitment: Hash

  /// The key of those 32 bytes.
  init(_ bytes: [UInt8]) {
    precondition(bytes.count == 32, "A key has 32 bytes.")
    secret = SymmetricKey(data: bytes)
    commitment = sha256((Array("caselog key commitment 1".utf8) + bytes).span)
  }
}

/// What the store knows of an owner's key.
enum KeyState: Sendable {
  /// There has never been one.
  case never
  /// It is there.
  case present(OwnerKey)
  /// It has been destroyed, and no new one is ever made.
  case erased
}
