/// Who agreed, or refused.
///
/// An appropriate adult is in the list so that the mistake can be refused by name (INV-04): they
/// cannot agree for anybody.
public enum ConsentGiver: UInt8, CodeSet {
  case person = 1
  case parentalResponsibility
  case attorney
  case deputy
  case appropriateAdult

  /// How people know this giver.
  public var entry: CodeEntry {
    switch self {
    case .person: CodeEntry("self", "the person")
    case .parentalResponsibility: CodeEntry("prHolder", "a holder of parental responsibility")
    case .attorney: CodeEntry("attorney", "an attorney for health and welfare")
    case .deputy: CodeEntry("deputy", "a deputy of the Court of Protection")
    case .appropriateAdult: CodeEntry("appropriateAdult", "an appropriate adult, who cannot agree")
    }
  }
}
