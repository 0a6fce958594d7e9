/// What makes an alleged offence special, whatever its category.
public enum OffenceFlag: UInt8, CodeSet {
  case domesticAbuse = 1
  case hate
  case knife
  case emergencyWorker
  case childVictim

  /// How people know this flag.
  public var entry: CodeEntry {
    switch self {
    case .domesticAbuse: CodeEntry("domesticAbuse", "domestic abuse")
    case .hate: CodeEntry("hate", "hate crime")
    case .knife: CodeEntry("knife", "knife crime")
    case .emergencyWorker: CodeEntry("emergencyWorker", "against an emergency worker")
    case .childVictim: CodeEntry("childVictim", "the victim is a child")
    }
  }
}
