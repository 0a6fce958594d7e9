/// Whether the person has offended before (M34); the codes are national, and X is the blank
/// `notRecorded`.
public enum OffenceHistory: UInt8, CodeSet {
  case noOffences = 1
  case lessSerious
  case serious

  /// How people know this history.
  public var entry: CodeEntry {
    switch self {
    case .noOffences: CodeEntry("1", "no earlier offences", national: "1")
    case .lessSerious: CodeEntry("2", "earlier offences, less serious ones", national: "2")
    case .serious: CodeEntry("3", "earlier offences, serious ones", national: "3")
    }
  }
}
