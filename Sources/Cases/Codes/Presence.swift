/// Who was there besides the practitioner and the person.
public enum Presence: UInt8, CodeSet {
  case appropriateAdult = 1
  case parent
  case family
  case interpreter
  case intermediary
  case officer
  case solicitor
  case colleague
  case professional

  /// How people know this presence.
  public var entry: CodeEntry {
    switch self {
    case .appropriateAdult: CodeEntry("appropriateAdult", "an appropriate adult")
    case .parent: CodeEntry("parent", "a parent or carer")
    case .family: CodeEntry("family", "a relative or friend")
    case .interpreter: CodeEntry("interpreter", "an interpreter")
    case .intermediary: CodeEntry("intermediary", "an intermediary")
    case .officer: CodeEntry("officer", "an officer within earshot")
    case .solicitor: CodeEntry("solicitor", "the solicitor, waiting or there")
    case .colleague: CodeEntry("colleague", "a colleague")
    case .professional: CodeEntry("professional", "another professional")
    }
  }
}
