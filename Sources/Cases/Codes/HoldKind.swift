/// What stands against destroying a record.
public enum HoldKind: UInt8, CodeSet {
  case legalClaim = 1
  case complaint
  case safeguardingReview
  case domesticHomicideReview
  case inquest
  case policeConduct
  case publicInquiry
  case appeal
  case subjectAccess

  /// How people know this kind.
  public var entry: CodeEntry {
    switch self {
    case .legalClaim: CodeEntry("legalClaim", "a legal claim")
    case .complaint: CodeEntry("complaint", "a complaint")
    case .safeguardingReview:
      CodeEntry("safeguardingReview", "a safeguarding practice or adult review")
    case .domesticHomicideReview:
      CodeEntry("domesticHomicideReview", "a review of a death related to domestic abuse")
    case .inquest: CodeEntry("inquest", "a coroner's inquest")
    case .policeConduct: CodeEntry("policeConduct", "an investigation by the IOPC")
    case .publicInquiry: CodeEntry("publicInquiry", "a public inquiry")
    case .appeal: CodeEntry("appeal", "a criminal appeal")
    case .subjectAccess: CodeEntry("subjectAccess", "a request for access that is being answered")
    }
  }
}
