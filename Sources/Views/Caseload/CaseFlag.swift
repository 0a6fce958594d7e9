public import Cases

/// Something about a case that should be seen at a glance.
public enum CaseFlag: Hashable, Sendable {
  /// It was accepted, and nobody leads it.
  case unallocated
  /// The referral spoke of an immediate risk, and no risk has been assessed yet.
  case immediateRisk
  /// The last risk assessment should have been repeated by now.
  case riskExpired
  /// Another team or service was asked to take it over, and nobody has decided.
  case transferPending
  /// The person has died.
  case deceased
  /// The person turns 16 or 18 within thirty days.
  case birthday(Int64, on: CalendarDate)
  /// Nobody can say whether the person is under 18.
  case ageUnknown
  /// A disposal has not been confirmed with its source.
  case unconfirmedDisposal(MatterID)
  /// An approved report must not be sent: what it relies on is no longer in force.
  case reportBlocked(ReportID)
  /// A refused purpose should be asked for again by now.
  case reofferDue(ConsentPurpose)
  /// So many disclosures were made without authority, or while a withdrawal was not yet recorded.
  case breachSuspected(Int)
  /// Something in it may not be seen by everybody.
  case restricted(Label)
  /// The person has been erased.
  case erased
}

extension CaseFlag: CustomStringConvertible {
  /// The flag in a few words, references and dates included.
  public var description: String {
    switch self {
    case .unallocated: "unallocated"
    case .immediateRisk: "immediate risk"
    case .riskExpired: "risk expired"
    case .transferPending: "transfer pending"
    case .deceased: "deceased"
    case .birthday(let age, let day): "\(age) on \(day)"
    case .ageUnknown: "age unknown"
    case .unconfirmedDisposal(let matter): "unconfirmed disposal \(matter)"
    case .reportBlocked(let report): "do not send \(report)"
    case .reofferDue(let purpose): "ask again: \(purpose.entry.code)"
    case .breachSuspected(let count): "breaches suspected: \(count)"
    case .restricted(let label): label.entry.code
    case .erased: "erased"
    }
  }
}
