/// Who told us something about a person.
public enum DetailSource: UInt8, CodeSet {
  case person = 1
  case parentOrCarer
  case family
  case professional
  case record
  case observed

  /// How people know this source.
  public var entry: CodeEntry {
    switch self {
    case .person: CodeEntry("person", "the person")
    case .parentOrCarer: CodeEntry("parentOrCarer", "a parent or carer")
    case .family: CodeEntry("family", "a relative or friend")
    case .professional: CodeEntry("professional", "a professional")
    case .record: CodeEntry("record", "a record")
    case .observed: CodeEntry("observed", "we observed it")
    }
  }
}
