/// A step of the justice system that something has to be done before.
public enum JusticeEvent: UInt8, CodeSet {
  case interview = 1
  case chargeDecision
  case release
  case bailReturn
  case production
  case hearing
  case panel
  case sentence

  /// How people know this event.
  public var entry: CodeEntry {
    switch self {
    case .interview: CodeEntry("interview", "police interview")
    case .chargeDecision: CodeEntry("chargeDecision", "decision to charge")
    case .release: CodeEntry("release", "release")
    case .bailReturn: CodeEntry("bailReturn", "return on bail")
    case .production: CodeEntry("production", "production at court")
    case .hearing: CodeEntry("hearing", "hearing")
    case .panel: CodeEntry("panel", "panel")
    case .sentence: CodeEntry("sentence", "sentence")
    }
  }
}
