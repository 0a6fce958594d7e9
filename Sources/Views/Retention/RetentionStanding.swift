/// What may be done with one person's record.
public enum RetentionStanding: Hashable, Sendable, CaseIterable {
  /// It has been erased.
  case erased
  /// A hold, or a request that nobody has decided on, stands against destroying it.
  case held
  /// A case is open.
  case inCare
  /// It cannot be told until when it is kept.
  case unknown
  /// It is kept by rule.
  case kept
  /// The time has come, and somebody has to look at it.
  case reviewDue
  /// Somebody decided to keep it longer.
  case keptLonger
  /// Somebody decided that it may be destroyed.
  case mayBeDestroyed

  /// What people call it.
  public var words: String {
    switch self {
    case .erased: "erased"
    case .held: "held"
    case .inCare: "in care"
    case .unknown: "unknown"
    case .kept: "kept"
    case .reviewDue: "review due"
    case .keptLonger: "kept longer"
    case .mayBeDestroyed: "may be destroyed"
    }
  }
}
