/// One signature under a note, by a key that may be unknown here.
///
/// It is a line: em dash (U+2014), space, the key's name, space, base 64 of the key id, four bytes
/// with the most significant first, and of the signature; newline.
public struct NoteSignature: Hashable, Sendable {
  /// The name of the key that is said to have made it.
  public let name: String

  /// The number of that key.
  public let key: KeyID

  /// The signature itself, in the form of the key's algorithm; of Ed25519, 64 bytes.
  public let bytes: [UInt8]

  /// Em dash and space.
  static let start = Array("\u{2014} ".utf8)

  init(name: String, key: KeyID, bytes: [UInt8]) {
    self.name = name
    self.key = key
    self.bytes = bytes
  }

  /// The signature in `line`, which has no newline; `nil` if it holds none.
  init?(line: some Collection<UInt8>) {
    guard line.starts(with: Self.start) else { return nil }
    let parts = line.dropFirst(Self.start.count)
      .split(separator: 0x20, omittingEmptySubsequences: false)
    guard parts.count == 2, let name = String(validating: parts[0], as: UTF8.self),
      VerifierKey.isName(name), let coded = Base64.decode(parts[1]), coded.count > 4,
      let key = KeyID(coded.prefix(4))
    else { return nil }
    self.init(name: name, key: key, bytes: Array(coded.dropFirst(4)))
  }

  /// The line, with its newline.
  var line: String { "\u{2014} \(name) \(Base64.encode(key.bytes + bytes))\n" }
}
