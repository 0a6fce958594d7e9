/// Why a text or bytes are not a verifier key.
public enum VerifierKeyError: Error, Hashable {
  /// It has not the three parts that a `+` parts.
  case malformed

  /// Its name is empty, or has a space, a `+` or a control character.
  case badName(String)

  /// Its last part is not base 64.
  case notBase64

  /// It is a key for something else than Ed25519.
  case unknownAlgorithm(UInt8?)

  /// Its public key has not 32 bytes.
  case wrongLength(Int)

  /// Its id is not that of its name and public key.
  case wrongID(expected: KeyID, found: String)
}

extension VerifierKeyError: CustomStringConvertible {
  /// What is wrong, and what to do about it.
  public var description: String {
    switch self {
    case .malformed:
      "A verifier key is NAME+ID+KEY, in one line. Copy the whole of it, with nothing around it."
    case .badName(let name):
      "“\(name)” cannot name a key: a name has no spaces, no + and no control characters, and is "
        + "not empty. Copy the whole key, with nothing around it."
    case .notBase64:
      "The last part of the verifier key is not base 64. It has been mistyped: copy it again."
    case .unknownAlgorithm(let algorithm):
      "The verifier key is of kind \(algorithm.map { "\($0)" } ?? "none"); only kind 1, Ed25519, is "
        + "known here. Ask for the Ed25519 key."
    case .wrongLength(let count):
      "The public key has \(count) bytes and must have 32. It has been mistyped: copy it again."
    case .wrongID(let expected, let found):
      "The verifier key says that its id is \(found), but name and key make \(expected). "
        + "It has been mistyped or changed: get it again from whoever gave it to you."
    }
  }
}
