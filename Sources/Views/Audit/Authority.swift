public import Cases

/// One thing that an act rested on, by the word of whoever recorded it.
///
/// What is missing is said as well: a disclosure without authority has ``nothing``.
public enum Authority: Hashable, Sendable {
  /// A consent.
  case consent(ConsentID)
  /// A decision to share without consent.
  case override(OverrideID)
  /// The ground of a decision to share without consent that was made with the disclosure itself.
  case ground(OverrideGround)
  /// None was needed: nothing was told that the recipient did not know.
  case procedural
  /// Nothing: it was reported as done without authority.
  case nothing
  /// What engaging with the person rested on.
  case engagement(EngagementBasis)
  /// What gave the right to information, where that was not a consent.
  case information(String)
  /// Capacity was presumed.
  case presumedCapacity
  /// An assessment of capacity.
  case capacity(EventID)
  /// A right of the person over their record, of which somebody made use.
  case right(RightsRequestID)
  /// A member of staff who approved, countersigned or authorised it.
  case staff(StaffID)
}

extension Authority: CustomStringConvertible {
  /// The authority in a few words, references first.
  public var description: String {
    switch self {
    case .consent(let id): id.text
    case .override(let id): id.text
    case .ground(let ground): ground.entry.code
    case .procedural: "procedural"
    case .nothing: "none"
    case .engagement(let basis): basis.entry.code
    case .information(let words): words
    case .presumedCapacity: "capacity presumed"
    case .capacity(let id): "capacity \(id.words)"
    case .right(let id): id.text
    case .staff(let id): id.text
    }
  }
}
