/// What a hearing is for.
public enum HearingPurpose: UInt8, CodeSet {
  case firstAppearance = 1
  case bail
  case plea
  case report
  case trial
  case sentence
  case breach
  case caseManagement
  case appeal

  /// How people know this purpose.
  public var entry: CodeEntry {
    switch self {
    case .firstAppearance: CodeEntry("firstAppearance", "first appearance")
    case .bail: CodeEntry("bail", "bail")
    case .plea: CodeEntry("plea", "plea")
    case .report: CodeEntry("PSR", "pre-sentence report")
    case .trial: CodeEntry("trial", "trial")
    case .sentence: CodeEntry("sentence", "sentence")
    case .breach: CodeEntry("breach", "breach")
    case .caseManagement: CodeEntry("caseManagement", "case management")
    case .appeal: CodeEntry("appeal", "appeal")
    }
  }
}
