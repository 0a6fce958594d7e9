/// How much of what is recorded of somebody is erased.
public enum ErasureScope: UInt8, CodeSet {
  case person = 1
  case sections

  /// How people know this scope.
  public var entry: CodeEntry {
    switch self {
    case .person: CodeEntry("person", "everything about the person")
    case .sections: CodeEntry("sections", "sections of single entries")
    }
  }
}
