/// A decision of police or court that information is meant to inform.
public enum DecisionKind: UInt8, CodeSet {
  case custodyCare = 1
  case interview
  case charge
  case policeDisposal
  case remand
  case caseManagement
  case sentence
  case panel
  case transfer

  /// How people know this decision.
  public var entry: CodeEntry {
    switch self {
    case .custodyCare:
      CodeEntry(
        "custodyCare",
        "how the person is kept: observation, adjustments, appropriate adult"
      )
    case .interview: CodeEntry("interview", "whether and how to interview")
    case .charge: CodeEntry("charge", "whether to charge")
    case .policeDisposal: CodeEntry("policeDisposal", "the police disposal")
    case .remand: CodeEntry("remand", "bail or custody")
    case .caseManagement: CodeEntry("caseManagement", "how the court hears the case")
    case .sentence: CodeEntry("sentence", "the sentence")
    case .panel: CodeEntry("panel", "an out-of-court or referral order panel")
    case .transfer: CodeEntry("transfer", "how the person is moved and received")
    }
  }
}
