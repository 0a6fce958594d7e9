/// What a training was about.
public enum TrainingTopic: UInt8, CodeSet {
  case safeguardingChildren = 1
  case safeguardingAdults
  case capacity
  case prevent
  case loneWorking
  case informationGovernance
  case other

  /// How people know this topic.
  public var entry: CodeEntry {
    switch self {
    case .safeguardingChildren: CodeEntry("safeguardingChildren", "safeguarding children")
    case .safeguardingAdults: CodeEntry("safeguardingAdults", "safeguarding adults")
    case .capacity: CodeEntry("MCA", "the Mental Capacity Act")
    case .prevent: CodeEntry("prevent", "Prevent")
    case .loneWorking: CodeEntry("loneWorking", "working alone")
    case .informationGovernance: CodeEntry("informationGovernance", "information governance")
    case .other: CodeEntry("other", "something else")
    }
  }
}
