/// What content was read for (CL-READPURPOSE).
public enum ReadPurpose: UInt8, CodeSet {
  case directCare = 1
  case preContact
  case dutyAdvice
  case huddle
  case supervision
  case safeguarding
  case audit
  case subjectAccess
  case complaint
  case dataQuality
  case statistics
  case ownError

  /// How people know this purpose.
  public var entry: CodeEntry {
    switch self {
    case .directCare: CodeEntry("directCare", "direct care")
    case .preContact: CodeEntry("preContact", "identification before the first contact")
    case .dutyAdvice: CodeEntry("dutyAdvice", "advice by the duty senior")
    case .huddle: CodeEntry("huddle", "a safety huddle")
    case .supervision: CodeEntry("supervision", "supervision")
    case .safeguarding: CodeEntry("safeguarding", "safeguarding")
    case .audit: CodeEntry("audit", "audit")
    case .subjectAccess: CodeEntry("subjectAccess", "answering a request for access")
    case .complaint: CodeEntry("complaint", "answering a complaint")
    case .dataQuality: CodeEntry("dataQuality", "putting data right")
    case .statistics: CodeEntry("statistics", "statistics")
    case .ownError: CodeEntry("ownError", "looking again at an error of one's own")
    }
  }
}
