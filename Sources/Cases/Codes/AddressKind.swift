/// What a person uses an address for.
public enum AddressKind: UInt8, CodeSet {
  case home = 1
  case temporary
  case bail
  case letters
  case previous

  /// How people know this kind.
  public var entry: CodeEntry {
    switch self {
    case .home: CodeEntry("home", "lives there")
    case .temporary: CodeEntry("temporary", "stays there for a while")
    case .bail: CodeEntry("bail", "has to live there on bail")
    case .letters: CodeEntry("letters", "gets letters there")
    case .previous: CodeEntry("previous", "lived there")
    }
  }
}
