/// Why the key that signs checkpoints was changed.
public enum KeyChangeReason: UInt8, CodeSet {
  case planned = 1
  case compromised
  case lost

  /// How people know this reason.
  public var entry: CodeEntry {
    switch self {
    case .planned: CodeEntry("planned", "it was time for a new one")
    case .compromised: CodeEntry("compromised", "somebody else may have it")
    case .lost: CodeEntry("lost", "it is lost")
    }
  }
}
