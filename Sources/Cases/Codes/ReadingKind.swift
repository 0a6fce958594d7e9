/// What kind of thing a role lets somebody look at.
public enum ReadingKind: UInt8, CodeSet {
  case lists = 1
  case record
  case safeguarding
  case governance
  case trail
  case staff
  case figures

  /// How people know this kind.
  public var entry: CodeEntry {
    switch self {
    case .lists: CodeEntry("lists", "lists of cases for work: caseload, custody, court, searches")
    case .record: CodeEntry("record", "one case or person as a whole: state, replay, timeline")
    case .safeguarding: CodeEntry("safeguarding", "safeguarding concerns beyond one's own cases")
    case .governance: CodeEntry("governance", "disclosures and retention across cases")
    case .trail: CodeEntry("trail", "the log, who looked, and exceptions")
    case .staff: CodeEntry("staff", "the assurance of staff")
    case .figures: CodeEntry("figures", "figures about many people")
    }
  }
}
