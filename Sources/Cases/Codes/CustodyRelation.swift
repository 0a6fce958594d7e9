/// How a death relates to custody, which decides who looks into it.
public enum CustodyRelation: UInt8, CodeSet {
  case inCustody = 1
  case afterRelease
  case other
  case unknown

  /// How people know this relation.
  public var entry: CodeEntry {
    switch self {
    case .inCustody: CodeEntry("inCustody", "in custody")
    case .afterRelease: CodeEntry("within48hOfRelease", "within 48 hours of release from custody")
    case .other: CodeEntry("other", "neither")
    case .unknown: CodeEntry("unknown", "not known")
    }
  }

  /// Whether a coroner or the police watchdog is likely to look into it.
  var isLookedInto: Bool {
    switch self {
    case .inCustody, .afterRelease: true
    case .other, .unknown: false
    }
  }
}
