/// Something that the author of an accepted command should know.
public struct Warning: Sendable, Hashable {
  /// The rule that gave it, such as `INV-03` or `EV17`.
  public let rule: String
  /// What to know, as a sentence without personal data.
  public let sentence: String
}

extension Warning: CustomStringConvertible {
  /// The rule and what to know.
  public var description: String { "\(rule): \(sentence)" }
}
