/// What makes information or communication harder for a person.
public enum Impairment: UInt8, CodeSet {
  case vision = 1
  case hearing
  case speech
  case learning
  case memory
  case attention
  case social
  case mentalHealth
  case mobility
  case dexterity
  case stamina
  case other

  /// How people know this impairment.
  public var entry: CodeEntry {
    switch self {
    case .vision: CodeEntry("vision", "sight")
    case .hearing: CodeEntry("hearing", "hearing")
    case .speech: CodeEntry("speech", "speech")
    case .learning: CodeEntry("learning", "learning or understanding")
    case .memory: CodeEntry("memory", "memory")
    case .attention: CodeEntry("attention", "attention")
    case .social: CodeEntry("social", "social communication")
    case .mentalHealth: CodeEntry("mentalHealth", "mental health")
    case .mobility: CodeEntry("mobility", "mobility")
    case .dexterity: CodeEntry("dexterity", "dexterity")
    case .stamina: CodeEntry("stamina", "stamina")
    case .other: CodeEntry("other", "another impairment")
    }
  }
}
