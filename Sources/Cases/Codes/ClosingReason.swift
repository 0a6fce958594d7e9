/// Why work on a case ended (CL-CLOSE).
public enum ClosingReason: UInt8, CodeSet {
  case disposed = 1
  case declined
  case disengaged
  case notReached
  case noNeed
  case ineligible
  case moved
  case transferred
  case custodyHandover
  case hospital
  case deceased
  case error
  case duplicate

  /// How people know this reason.
  public var entry: CodeEntry {
    switch self {
    case .disposed: CodeEntry("DISP-DONE", "every matter has been disposed of and the work is done")
    case .declined: CodeEntry("DECLINED", "the person declined the service")
    case .disengaged: CodeEntry("DISENG", "the person disengaged")
    case .notReached: CodeEntry("NOTREACHED", "the person was never reached")
    case .noNeed: CodeEntry("NONEED", "no need was found")
    case .ineligible: CodeEntry("INELIG", "not eligible")
    case .moved: CodeEntry("MOVED", "the person moved away")
    case .transferred: CodeEntry("TRANSF", "transferred to another service")
    case .custodyHandover: CodeEntry("CUSTODY-HO", "handed over to a prison or to RECONNECT")
    case .hospital: CodeEntry("HOSP", "the person is in hospital")
    case .deceased: CodeEntry("DECEASED", "the person has died")
    case .error: CodeEntry("ERROR", "opened in error")
    case .duplicate: CodeEntry("DUP", "a duplicate of another case")
    }
  }
}
