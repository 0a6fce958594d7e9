import Crypto

/// A private key that signs notes under a name.
public struct NoteSigner: Sendable {
  /// What checks its signatures.
  public let verifierKey: VerifierKey

  private let key: Curve25519.Signing.PrivateKey

  /// The signer of `name` with the private Ed25519 key in `secret`, 32 bytes (RFC 8032, section 5.1.5).
  ///
  /// - Throws: ``VerifierKeyError`` if the name is none or there are not 32 bytes.
  public init(name: String, secret: [UInt8]) throws(VerifierKeyError) {
    guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: secret) else {
      throw .wrongLength(secret.count)
    }
    self.key = key
    verifierKey = try VerifierKey(name: name, publicKey: Array(key.publicKey.rawRepresentation))
  }

  /// The signature under `text`; two of one text need not have the same bytes.
  func signature(of text: String) -> NoteSignature {
    guard let bytes = try? key.signature(for: Array(text.utf8)) else {
      preconditionFailure("Ed25519 signs every text.")
    }
    return NoteSignature(name: verifierKey.name, key: verifierKey.id, bytes: Array(bytes))
  }
}
