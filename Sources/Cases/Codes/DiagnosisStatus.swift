/// How far learning disability or autism is established (M13, M14); the codes are national.
///
/// U is the blank `notKnown`, X the blank `notRecorded`, Z the blank `declined`.
public enum DiagnosisStatus: UInt8, CodeSet {
  case confirmed = 1
  case suspectedOnPathway
  case suspectedNotOnPathway
  case suspectedPathwayUnknown
  case absent

  /// How people know this status.
  public var entry: CodeEntry {
    switch self {
    case .confirmed: CodeEntry("1", "confirmed", national: "1")
    case .suspectedOnPathway:
      CodeEntry("2", "suspected, and on a diagnostic pathway", national: "2")
    case .suspectedNotOnPathway:
      CodeEntry("3", "suspected, and not on a diagnostic pathway", national: "3")
    case .suspectedPathwayUnknown:
      CodeEntry("4", "suspected; whether on a pathway is not known", national: "4")
    case .absent: CodeEntry("5", "the person does not have it", national: "5")
    }
  }
}
