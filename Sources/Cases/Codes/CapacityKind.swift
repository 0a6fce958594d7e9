/// By which law the ability to decide was assessed.
public enum CapacityKind: UInt8, CodeSet {
  case mentalCapacityAct = 1
  case gillick

  /// How people know this kind.
  public var entry: CodeEntry {
    switch self {
    case .mentalCapacityAct: CodeEntry("mca", "Mental Capacity Act 2005, from 16 on")
    case .gillick: CodeEntry("gillick", "Gillick competence, under 16")
    }
  }
}
