/// Who keeps the register on which a professional stands.
public enum RegistrationBody: UInt8, CodeSet {
  case nursing = 1
  case socialWork
  case healthAndCare
  case other

  /// How people know this body.
  public var entry: CodeEntry {
    switch self {
    case .nursing: CodeEntry("NMC", "the Nursing and Midwifery Council")
    case .socialWork: CodeEntry("SWE", "Social Work England")
    case .healthAndCare: CodeEntry("HCPC", "the Health and Care Professions Council")
    case .other: CodeEntry("other", "another body")
    }
  }
}
