/// What kind of name it is.
public enum NameKind: UInt8, CodeSet {
  case legal = 1
  case alias
  case preferred

  /// How people know this kind.
  public var entry: CodeEntry {
    switch self {
    case .legal: CodeEntry("legal", "the name in law")
    case .alias: CodeEntry("alias", "another name that is or was used")
    case .preferred: CodeEntry("preferred", "the name the person wants to be called by")
    }
  }
}
