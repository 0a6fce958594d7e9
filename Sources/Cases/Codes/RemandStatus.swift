/// Where a person is until the next hearing (CL-REMAND, per person); the codes are national.
public enum RemandStatus: UInt8, CodeSet {
  case conditionalBail = 1
  case hospital
  case localAuthority
  case notApplicable
  case police
  case custody
  case secureCare
  case unconditionalBail

  /// How people know this status.
  public var entry: CodeEntry {
    switch self {
    case .conditionalBail: CodeEntry("CB", "conditional bail", national: "CB")
    case .hospital: CodeEntry("HO", "custody, in hospital", national: "HO")
    case .localAuthority: CodeEntry("LA", "care of a local authority", national: "LA")
    case .notApplicable: CodeEntry("NA", "not applicable", national: "NA")
    case .police: CodeEntry("PC", "detention by police or customs", national: "PC")
    case .custody: CodeEntry("PR", "custody", national: "PR")
    case .secureCare: CodeEntry("SA", "secure care", national: "SA")
    case .unconditionalBail: CodeEntry("UB", "unconditional bail", national: "UB")
    }
  }
}
