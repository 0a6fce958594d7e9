/// A lawful ground for sharing without consent (CL-OVERRIDE).
public enum OverrideGround: UInt8, CodeSet {
  case vital = 1
  case others
  case child
  case adult
  case crime
  case order
  case statute
  case mappa
  case bestInterests
  case prevent

  /// How people know this ground.
  public var entry: CodeEntry {
    switch self {
    case .vital: CodeEntry("OV-VITAL", "immediate risk to life or of serious harm")
    case .others: CodeEntry("OV-OTHERS", "serious but not immediate risk to others")
    case .child: CodeEntry("OV-CHILD", "a child suffers or is likely to suffer significant harm")
    case .adult: CodeEntry("OV-ADULT", "an adult at risk (Care Act 2014, section 42)")
    case .crime: CodeEntry("OV-CRIME", "prevention or detection of serious crime")
    case .order: CodeEntry("OV-ORDER", "order of a court, witness summons, warrant, coroner")
    case .statute: CodeEntry("OV-STAT", "a statutory duty")
    case .mappa: CodeEntry("OV-MAPPA", "duty to cooperate under MAPPA")
    case .bestInterests: CodeEntry("OV-BEST", "best interests of somebody who lacks capacity")
    case .prevent: CodeEntry("OV-PREVENT", "a Prevent referral")
    }
  }
}
