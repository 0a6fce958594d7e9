/// What shows that somebody holds parental responsibility.
public enum ResponsibilityEvidence: UInt8, CodeSet {
  case birthCertificate = 1
  case courtOrder
  case careOrder
  case agreement
  case agencyRecord
  case stated

  /// How people know this evidence.
  public var entry: CodeEntry {
    switch self {
    case .birthCertificate: CodeEntry("birthCertificate", "birth certificate")
    case .courtOrder: CodeEntry("courtOrder", "court order")
    case .careOrder: CodeEntry("careOrder", "care order")
    case .agreement: CodeEntry("agreement", "parental responsibility agreement")
    case .agencyRecord: CodeEntry("agencyRecord", "record of another agency")
    case .stated: CodeEntry("stated", "only stated")
    }
  }
}
