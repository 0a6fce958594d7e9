/// What a contact was for.
public enum ContactPurpose: UInt8, CodeSet {
  case offer = 1
  case screening
  case assessment
  case followUp
  case accompaniment
  case court
  case liaison
  case reportBack

  /// How people know this purpose.
  public var entry: CodeEntry {
    switch self {
    case .offer: CodeEntry("offer", "offering the service")
    case .screening: CodeEntry("screening", "screening")
    case .assessment: CodeEntry("assessment", "assessment")
    case .followUp: CodeEntry("followUp", "follow-up")
    case .accompaniment: CodeEntry("accompaniment", "going with the person to an appointment")
    case .court: CodeEntry("court", "supporting the person at court")
    case .liaison: CodeEntry("liaison", "liaison with others")
    case .reportBack: CodeEntry("reportBack", "reporting back")
    }
  }
}
