/// What is at risk of happening (M44).
public enum RiskType: UInt8, CodeSet {
  case suicide = 1
  case selfHarm
  case toOthers
  case fromOthers
  case exploitation
  case neglect
  case absconding

  /// How people know this risk.
  public var entry: CodeEntry {
    switch self {
    case .suicide: CodeEntry("suicide", "suicide")
    case .selfHarm: CodeEntry("selfHarm", "self-harm")
    case .toOthers: CodeEntry("toOthers", "harm to others")
    case .fromOthers: CodeEntry("fromOthers", "harm from others")
    case .exploitation: CodeEntry("exploitation", "exploitation")
    case .neglect: CodeEntry("neglect", "neglect or self-neglect")
    case .absconding: CodeEntry("absconding", "absconding")
    }
  }
}
