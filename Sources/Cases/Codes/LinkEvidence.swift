/// What shows that two records are of one person, or that they are not.
public enum LinkEvidence: UInt8, CodeSet {
  case nhsNumber = 1
  case fingerprints
  case policeNumber
  case document
  case ownWord
  case name
  case birth
  case address

  /// How people know this evidence.
  public var entry: CodeEntry {
    switch self {
    case .nhsNumber: CodeEntry("nhsNumber", "the same NHS number, or two that differ")
    case .fingerprints:
      CodeEntry("fingerprints", "identity confirmed by the police by fingerprints")
    case .policeNumber: CodeEntry("policeNumber", "the number in the Police National Computer")
    case .document: CodeEntry("document", "a document with a photograph")
    case .ownWord: CodeEntry("ownWord", "the person says so")
    case .name: CodeEntry("name", "the name")
    case .birth: CodeEntry("birth", "the date of birth")
    case .address: CodeEntry("address", "the address")
    }
  }

  /// Whether it tells one person from all others.
  ///
  /// Twins share a date of birth, a surname and often an address.
  var isPersonal: Bool {
    switch self {
    case .nhsNumber, .fingerprints, .policeNumber, .document, .ownWord: true
    case .name, .birth, .address: false
    }
  }
}
