import Crypto

/// What checks the signatures of one key: its name and its public half.
///
/// Its text (golang.org/x/mod/sumdb/note, "Verifying Notes") is the name, `+`, the key id as eight
/// hexadecimal digits in lower case, `+`, and base 64 of the byte 0x01 and the 32 bytes of the public
/// key. The id is computed when a text is read, so that a mistyped one is refused.
/// `try VerifierKey(key.description) == key`.
public struct VerifierKey: Hashable, Sendable {
  /// Whose key it is: the origin of a log, the name of a witness.
  public let name: String

  /// The 32 bytes of the public Ed25519 key (RFC 8032, section 5.1.5).
  public let publicKey: [UInt8]

  /// The number that its signatures carry.
  public let id: KeyID

  /// The byte for Ed25519 (C2SP signed-note, "Signature types").
  static let algorithm: UInt8 = 1

  /// The key `publicKey` of `name`.
  ///
  /// - Throws: ``VerifierKeyError`` if the name is none or the key has not 32 bytes.
  public init(name: String, publicKey: [UInt8]) throws(VerifierKeyError) {
    guard Self.isName(name) else { throw .badName(name) }
    guard publicKey.count == 32 else { throw .wrongLength(publicKey.count) }
    self.name = name
    self.publicKey = publicKey
    id = KeyID(of: publicKey, named: name)
  }

  /// The key that `text` writes out, with nothing before or after it.
  ///
  /// - Throws: ``VerifierKeyError``, which says what is wrong.
  public init(_ text: String) throws(VerifierKeyError) {
    // The base 64 of a key may hold a `+` of its own; a name and an id hold none.
    let parts = text.utf8.split(separator: 0x2B, maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, let name = String(parts[0]) else { throw .malformed }
    guard let coded = Base64.decode(parts[2]) else { throw .notBase64 }
    guard let algorithm = coded.first, algorithm == Self.algorithm else {
      throw .unknownAlgorithm(coded.first)
    }
    try self.init(name: name, publicKey: Array(coded.dropFirst()))
    guard parts[1].elementsEqual(id.description.utf8) else {
      throw .wrongID(expected: id, found: String(decoding: parts[1], as: UTF8.self))
    }
  }

  /// Whether `name` may name a key: not empty, without spaces, `+` and control characters.
  public static func isName(_ name: String) -> Bool {
    !name.isEmpty
      && name.unicodeScalars.allSatisfy {
        $0.value >= 0x20 && $0 != "+" && !$0.properties.isWhitespace
      }
  }

  /// Whether `signature` says that this key made it.
  func isNamed(by signature: NoteSignature) -> Bool {
    signature.key == id && signature.name.utf8.elementsEqual(name.utf8)
  }

  /// Whether this key made `signature` under `text`.
  func verifies(_ signature: NoteSignature, of text: String) -> Bool {
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey) else {
      return false
    }
    return key.isValidSignature(signature.bytes, for: Array(text.utf8))
  }
}

extension VerifierKey: CustomStringConvertible {
  /// The text that ``init(_:)`` reads.
  public var description: String {
    "\(name)+\(id)+\(Base64.encode([Self.algorithm] + publicKey))"
  }
}
