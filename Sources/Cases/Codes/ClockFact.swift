/// One fact that a custody record states.
public enum ClockFact: UInt8, CodeSet {
  case arrested = 1
  case relevantTime
  case detentionAuthorised
  case reviewHeld
  case extensionAuthorised
  case warrant
  case clockPaused
  case clockResumed
  case interviewStarted
  case interviewEnded
  case charged
  case bailed
  case releasedUnderInvestigation
  case releasedWithoutAction
  case releasedOnBail
  case transferredToCourt

  /// How people know this fact.
  public var entry: CodeEntry {
    switch self {
    case .arrested: CodeEntry("arrested", "the person was arrested")
    case .relevantTime: CodeEntry("relevantTime", "the detention clock began")
    case .detentionAuthorised: CodeEntry("detentionAuthorised", "detention was authorised")
    case .reviewHeld: CodeEntry("reviewHeld", "a review of detention was held")
    case .extensionAuthorised:
      CodeEntry("extensionAuthorised", "the limit of detention was extended")
    case .warrant:
      CodeEntry("warrantOfFurtherDetention", "magistrates issued a warrant of further detention")
    case .clockPaused: CodeEntry("clockPaused", "the clock stopped, for hospital")
    case .clockResumed: CodeEntry("clockResumed", "the clock went on")
    case .interviewStarted: CodeEntry("interviewStarted", "an interview began")
    case .interviewEnded: CodeEntry("interviewEnded", "an interview ended")
    case .charged: CodeEntry("charged", "the person was charged")
    case .bailed: CodeEntry("bailed", "the person was bailed after charge")
    case .releasedUnderInvestigation:
      CodeEntry("releasedRUI", "the person was released under investigation")
    case .releasedWithoutAction:
      CodeEntry("releasedNFA", "the person was released with no further action")
    case .releasedOnBail: CodeEntry("releasedPCB", "the person was released on pre-charge bail")
    case .transferredToCourt: CodeEntry("transferredToCourt", "the person was taken to court")
    }
  }
}
