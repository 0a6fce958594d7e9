/// What kind of subject a stream is about.
///
/// The raw values are stored.
public enum StreamKind: UInt8, CaseIterable, Hashable, Sendable {
  /// One person: who they are, and what holds for all their cases.
  case person = 1

  /// One case: a referral and everything that followed.
  case `case`

  /// One safeguarding concern.
  case safeguarding

  /// One member of staff.
  case staff

  /// One safety huddle.
  case huddle

  /// The store itself.
  case governance

  /// How the kind is written at the front of a stream's name.
  public var word: String {
    switch self {
    case .person: "person"
    case .case: "case"
    case .safeguarding: "safeguarding"
    case .staff: "staff"
    case .huddle: "huddle"
    case .governance: "governance"
    }
  }
}
