public import Cases

/// The next thing that the justice system will do in a case.
public struct JusticeDate: Hashable, Sendable {
  /// What, as in `hearing H-0001 CO-MAN AM`.
  public let words: String
  /// When, as exactly as it is known.
  public let at: Happened
}

extension JusticeDate {
  /// Hearings, bail dates, interviews and the limit of a detention that lie ahead, earliest first.
  ///
  /// What is listed for a day counts as ahead until that day is over.
  static func list(of state: Case, limits: ServiceLimits, at instant: Instant) -> [JusticeDate] {
    let open = state.matters.filter { !$0.isDisposed }
    let dates =
      hearings(of: state) + open.flatMap(appointments)
      + open.compactMap { limit(of: $0, limits: limits) }
    return dates.filter { $0.at.latest >= instant }
      .sorted { ($0.at.earliest, $0.words) < ($1.at.earliest, $1.words) }
  }

  private static func hearings(of state: Case) -> [JusticeDate] {
    state.hearings.filter(\.isAwaited).compactMap { hearing in
      hearing.listing.map { listing in
        JusticeDate(
          words: "hearing \(hearing.id) \(listing.court) \(listing.session.entry.code)",
          at: listing.at.map(Happened.at) ?? .on(listing.date)
        )
      }
    }
  }

  /// The interview and the return on bail that were recorded last for `matter`.
  private static func appointments(of matter: Matter) -> [JusticeDate] {
    guard !matter.isCharged else { return [] }
    let interview = matter.entries.compactMap(\.content.interviewAt).last
    let bail = matter.entries.compactMap(\.content.bail?.returnAt).last
    let returns = matter.clockFacts.compactMap(\.content.returnAt).last
    return [
      interview.map { JusticeDate(words: "interview \(matter.id)", at: $0) },
      (returns ?? bail).map { JusticeDate(words: "bail return \(matter.id)", at: $0) },
    ].compactMap(\.self)
  }

  private static func limit(of matter: Matter, limits: ServiceLimits) -> JusticeDate? {
    guard let clock = matter.clock(limits), clock.ended == nil, let limit = clock.limit else {
      return nil
    }
    return JusticeDate(words: "detention limit \(matter.id)", at: Happened(limit))
  }
}
