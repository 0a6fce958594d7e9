/// Whether a way of reaching the person is safe; only `yes` is a yes.
public enum Safety: UInt8, CodeSet {
  case yes = 1
  case no
  case unknown

  /// How people know this safety.
  public var entry: CodeEntry {
    switch self {
    case .yes: CodeEntry("yes", "safe")
    case .no: CodeEntry("no", "not safe")
    case .unknown: CodeEntry("unknown", "not known, and so not to be used")
    }
  }
}
