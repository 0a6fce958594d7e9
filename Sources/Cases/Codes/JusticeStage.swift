/// A stage of the justice system, at which a service may be offered again.
public enum JusticeStage: UInt8, CodeSet {
  case custody = 1
  case interview
  case court
  case sentence
  case community

  /// How people know this stage.
  public var entry: CodeEntry {
    switch self {
    case .custody: CodeEntry("custody", "custody")
    case .interview: CodeEntry("interview", "voluntary interview")
    case .court: CodeEntry("court", "court")
    case .sentence: CodeEntry("sentence", "sentence")
    case .community: CodeEntry("community", "community")
    }
  }
}
