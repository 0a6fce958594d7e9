public import Cases

/// A referral that nobody has decided on, or whose person nobody has met yet.
public struct InboundReferralRow: Sendable {
  /// Which case.
  public let id: CaseID
  /// How it was referred.
  public let referral: ReferralReceived
  /// When it was received.
  public let received: Happened
  /// The person.
  public let person: PersonLabel
  /// How old the person is.
  public let age: AgeRange
  /// Whether it was accepted, so that the person has only to be met.
  public let isAccepted: Bool
  /// By when it has to be decided, or once it is accepted the person to be met; `nil` if nobody said.
  public let due: Happened?
  /// How often somebody has tried to see the person.
  public let attempts: Int
  /// The highest label of everything in the case.
  public let label: Label
  /// As at when all of this is so.
  public let asAt: Instant

  /// What `file` says at `instant`; `nil` once the referral has been dealt with.
  init?(_ file: CaseFile, asAt instant: Instant) {
    let state = file.state
    let reach = Reach(of: state, since: .earliest, at: instant)
    guard file.isWorkedOn, let referral = state.referral, state.triage == nil || reach.isUnseen
    else { return nil }
    id = file.id
    self.referral = referral.content
    received = referral.happened
    person = file.personLabel
    age = AgeRange(of: file.person, at: instant)
    isAccepted = state.triage != nil
    due =
      state.triage.map { $0.content.dueBy.map(Happened.at) }
      ?? referral.content.nextJusticeEvent?.at
    attempts = if case .attempted(let count) = reach { count } else { 0 }
    label = file.label
    asAt = instant
  }
}

extension InboundReferralRow {
  /// For how many whole minutes it has been here; `nil` if it is not known to the minute.
  public var minutesWaiting: Int64? {
    guard case .at(let moment) = received else { return nil }
    return moment.instant.duration(to: asAt).components.seconds / 60
  }

  /// Whether that should have been done by now.
  public var isOverdue: Bool { due.map { $0.latest < asAt } ?? false }
}
