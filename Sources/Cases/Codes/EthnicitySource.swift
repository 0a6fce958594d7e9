/// Who said which ethnic group a person belongs to.
public enum EthnicitySource: UInt8, CodeSet {
  case person = 1
  case other

  /// How people know this source.
  public var entry: CodeEntry {
    switch self {
    case .person: CodeEntry("self", "the person")
    case .other: CodeEntry("other", "a relative or carer, where the person cannot")
    }
  }
}
