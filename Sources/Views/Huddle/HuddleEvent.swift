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
  /// The earliest of the limit of a detention, its next review and the interview; `nil` if none of
  /// them is known.
  static func next(of matter: Matter, limits: ServiceLimits) -> HuddleEvent? {
    let clock = matter.clock(limits)
    let isOver = matter.clockFacts.contains { $0.content.kind == .interviewEnded }
    let interview = isOver ? nil : matter.entries.compactMap(\.content.interviewAt).last
    return [
      clock?.limit.map { HuddleEvent(kind: .limit, at: Happened($0)) },
      clock?.reviewDue.map { HuddleEvent(kind: .review, at: Happened($0)) },
      interview.map { HuddleEvent(kind: .interview, at: $0) },
    ]
    .compactMap(\.self).min { $0.at.latest < $1.at.latest }
  }

  /// The hearing for which somebody is held.
  static func hearing(_ listing: HearingScheduled) -> HuddleEvent {
    HuddleEvent(kind: .hearing, at: listing.at.map(Happened.at) ?? .on(listing.date))
  }
}
