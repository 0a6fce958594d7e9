public import Cases

/// The next thing that happens to somebody whom the police hold.
public struct HuddleEvent: Hashable, Sendable {
  /// What happens.
  public enum Kind: String, Sendable {
    case limit, review, interview, hearing
  }

  /// What.
  public let kind: Kind
  /// When, as exactly as it is known.
  public let at: Happened
}

extension HuddleEvent {
  /// The first of the limit of a detention, its next review and an interview that lies ahead, as the
  /// custody view has it; `nil` if none of them is known.
  static func next(
    of matter: Matter,
    in state: Case,
    limits: ServiceLimits,
    at instant: Instant
  ) -> HuddleEvent? {
    let began = matter.attendanceBegan
    let interview = InterviewState(of: matter, in: state, since: began, at: instant)
    return ClockEvent.next(matter.clock(limits), interview).map(HuddleEvent.init)
  }

  private init(_ event: ClockEvent) {
    at = event.at
    kind =
      switch event.kind {
      case .limit: .limit
      case .review: .review
      case .interview: .interview
      }
  }

  /// The hearing for which somebody is held.
  static func hearing(_ listing: HearingScheduled) -> HuddleEvent {
    HuddleEvent(kind: .hearing, at: listing.at.map(Happened.at) ?? .on(listing.date))
  }
}
