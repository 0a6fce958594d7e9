/// Who disposed of a matter.
public enum DisposalLevel: UInt8, CodeSet {
  case police = 1
  case court

  /// How people know this level.
  public var entry: CodeEntry {
    switch self {
    case .police: CodeEntry("police", "police")
    case .court: CodeEntry("court", "court")
    }
  }
}
