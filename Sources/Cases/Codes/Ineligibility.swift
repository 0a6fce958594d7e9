/// Why somebody cannot be a client of the service.
public enum Ineligibility: UInt8, CodeSet {
  case underTen = 1
  case notInvestigated
  case victimOrWitness
  case nothingPending
  case noVulnerability
  case elsewhere

  /// How people know this reason.
  public var entry: CodeEntry {
    switch self {
    case .underTen: CodeEntry("under10", "under ten years old at the alleged act")
    case .notInvestigated: CodeEntry("notInvestigated", "not under investigation for an offence")
    case .victimOrWitness: CodeEntry("victimOrWitness", "a victim or witness only")
    case .nothingPending: CodeEntry("nothingPending", "sentenced, with nothing pending")
    case .noVulnerability: CodeEntry("noVulnerability", "no vulnerability appears")
    case .elsewhere: CodeEntry("elsewhere", "outside the area of the service")
    }
  }
}
