/// A requirement of an order.
public enum RequirementKind: UInt8, CodeSet {
  case mentalHealth = 1
  case drugs
  case alcohol
  case abstinence
  case programme
  case rehabilitation
  case unpaidWork
  case curfew
  case supervision
  case residence
  case exclusion
  case other

  /// How people know this requirement.
  public var entry: CodeEntry {
    switch self {
    case .mentalHealth: CodeEntry("MHTR", "mental health treatment")
    case .drugs: CodeEntry("DRR", "drug rehabilitation")
    case .alcohol: CodeEntry("ATR", "alcohol treatment")
    case .abstinence: CodeEntry("AAMR", "alcohol abstinence and monitoring")
    case .programme: CodeEntry("programme", "programme")
    case .rehabilitation: CodeEntry("RAR", "rehabilitation activity")
    case .unpaidWork: CodeEntry("unpaidWork", "unpaid work")
    case .curfew: CodeEntry("curfew", "curfew")
    case .supervision: CodeEntry("supervision", "supervision")
    case .residence: CodeEntry("residence", "residence")
    case .exclusion: CodeEntry("exclusion", "exclusion from a place")
    case .other: CodeEntry("other", "another requirement")
    }
  }
}
