/// By which rule it is counted how long a record is kept.
public enum RetentionRule: UInt8, CodeSet {
  case mentalHealth = 1
  case general
  case child
  case deceased
  case neverSeen

  /// How people know this rule.
  public var entry: CodeEntry {
    switch self {
    case .mentalHealth: CodeEntry("mentalHealth", "a mental health record")
    case .general: CodeEntry("general", "any other record")
    case .child: CodeEntry("child", "a child's record")
    case .deceased: CodeEntry("deceased", "the record of somebody who has died")
    case .neverSeen: CodeEntry("neverSeen", "of somebody who was never seen")
    }
  }
}
