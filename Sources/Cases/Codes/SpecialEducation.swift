/// Which support a pupil has for special educational needs (M19).
public enum SpecialEducation: UInt8, CodeSet {
  case noSupport = 1
  case support
  case plan

  /// How people know this support.
  public var entry: CodeEntry {
    switch self {
    case .noSupport: CodeEntry("none", "none")
    case .support: CodeEntry("support", "support at school, without a plan")
    case .plan: CodeEntry("EHCP", "an education, health and care plan")
    }
  }
}
