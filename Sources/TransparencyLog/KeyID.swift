/// The number by which a signature says which key made it; with the key's name it names one key.
///
/// It is short: anybody can make another key with the same number. Whoever does gets a signature that
/// fails, because a checker has the whole key.
public struct KeyID: Hashable, Sendable, CustomStringConvertible {
  /// The number.
  public let rawValue: UInt32

  /// The key with that number.
  public init(_ rawValue: UInt32) { self.rawValue = rawValue }

  /// The number of an Ed25519 key (C2SP signed-note, "Ed25519 signatures"): the first four bytes,
  /// most significant first, of `SHA-256(name ‖ 0x0A ‖ 0x01 ‖ public key)`.
  init(of publicKey: [UInt8], named name: String) {
    let message = Array(name.utf8) + [0x0A, VerifierKey.algorithm] + publicKey
    rawValue = UInt32(truncatingIfNeeded: sha256(message.span).word0 >> 32)
  }

  /// The number in `bytes`, most significant first; `nil` unless there are four.
  init?(_ bytes: some Collection<UInt8>) {
    guard bytes.count == 4 else { return nil }
    rawValue = bytes.reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// The four bytes, most significant first.
  var bytes: [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: rawValue >> UInt32($0)) }
  }

  /// Eight hexadecimal digits, in lower case.
  public var description: String {
    let digits = String(rawValue, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
