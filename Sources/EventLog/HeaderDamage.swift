/// Why bytes are not a header.
public struct HeaderDamage: Error, Equatable, CustomStringConvertible {
  /// What is wrong with the bytes.
  public enum Kind: Equatable, Sendable {
    /// They end before the header does.
    case ends
    /// What is named has a value that this program does not know.
    case unknown(String)
    /// What is named cannot both be true.
    case contradiction(String)
  }

  /// What is wrong.
  public let kind: Kind
  /// The byte of the header at which it was noticed, from 0.
  public let offset: Int

  init(_ kind: Kind, at offset: Int) {
    self.kind = kind
    self.offset = offset
  }

  /// What is wrong, and where.
  public var description: String {
    switch kind {
    case .ends: "the header ends too soon, at byte \(offset)"
    case .unknown(let what): "the header has an unknown \(what) at byte \(offset)"
    case .contradiction(let what): "the header's \(what) contradict each other (byte \(offset))"
    }
  }
}
