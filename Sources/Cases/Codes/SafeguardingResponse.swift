/// What a body answered to a safeguarding referral.
public enum SafeguardingResponse: UInt8, CodeSet {
  case childProtectionEnquiry = 1
  case childInNeed
  case earlyHelp
  case adultEnquiry
  case otherEnquiry
  case strategyDiscussion
  case noFurtherAction
  case moreInformation
  case conference
  case noAnswer

  /// How people know this response.
  public var entry: CodeEntry {
    switch self {
    case .childProtectionEnquiry: CodeEntry("s47", "enquiry under section 47 (child protection)")
    case .childInNeed: CodeEntry("s17", "assessment under section 17 (child in need)")
    case .earlyHelp: CodeEntry("earlyHelp", "early help")
    case .adultEnquiry: CodeEntry("s42", "enquiry under section 42 (adult)")
    case .otherEnquiry: CodeEntry("otherEnquiry", "another enquiry")
    case .strategyDiscussion: CodeEntry("strategy", "a strategy discussion")
    case .noFurtherAction: CodeEntry("NFA", "no further action")
    case .moreInformation: CodeEntry("moreInfo", "more information is wanted")
    case .conference: CodeEntry("MARAC", "accepted for a MARAC meeting")
    case .noAnswer: CodeEntry("none", "no answer; recorded to mark that we chased")
    }
  }
}
