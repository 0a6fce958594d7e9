/// What looks wrong in a custody record: warned about, because the facts are the police's.
extension Judgement {
  func warnOfOddFacts(in matter: Matter, _ content: DetentionTimeRecorded) {
    let at = content.at.instant
    let clock = matter.clock(service.limits, at: at)
    warnOfRelease(in: matter, content)
    switch content.kind {
    case .relevantTime:
      let authorised = matter.times(of: .detentionAuthorised, inDetentionAt: at)
      if authorised.contains(where: { $0 < at }) { warnOfArrival() }
    case .detentionAuthorised:
      if matter.times(of: .relevantTime, inDetentionAt: at).contains(where: { at < $0 }) {
        warnOfArrival()
      }
      if !matter.times(of: .detentionAuthorised, inDetentionAt: at).isEmpty {
        warn("EV13", "This detention has been authorised already.")
      }
    case .reviewHeld: warnOfLateReview(clock, at)
    case .extensionAuthorised: warnOfExtension(clock, content)
    case .warrant: warnOfWarrant(clock, content)
    case .clockPaused:
      if matter.isClockPaused(at: at) { warn("EV13", "The clock stands still already.") }
    case .clockResumed:
      if !matter.isClockPaused(at: at) { warn("EV13", "The clock was not standing still.") }
    case .arrested, .interviewStarted, .interviewEnded, .charged, .bailed,
      .releasedUnderInvestigation, .releasedWithoutAction, .releasedOnBail, .transferredToCourt:
      return
    }
  }

  private func warnOfArrival() { warn("EV13", "Detention was authorised before arrival.") }

  /// Nobody is reviewed, extended or charged in a cell that they have left, until they are back.
  private func warnOfRelease(in matter: Matter, _ content: DetentionTimeRecorded) {
    let isInside = content.kind.needsDetention && content.kind != .relevantTime
    guard isInside || content.kind == .charged else { return }
    let before = matter.clockFacts.map(\.content).filter { $0.at.instant <= content.at.instant }
    let released = before.filter { $0.kind.isRelease }.map(\.at.instant).max()
    let arrived = before.filter { $0.kind == .relevantTime }.map(\.at.instant).max()
    guard let released, released < content.at.instant, arrived.map({ $0 < released }) ?? true
    else { return }
    warn("EV13", "The person had been released at \(released), and no arrival follows.")
  }

  private func warnOfLateReview(_ clock: CustodyClock?, _ at: Instant) {
    guard let clock, clock.ended.map({ at <= $0 }) ?? true else { return }
    let held = clock.reviews.count { $0 < at }
    if let due = clock.reviewDue(after: held, limits: service.limits), at > due {
      warn("EV13", "The review was due by \(due).")
    }
  }

  private func warnOfExtension(_ clock: CustodyClock?, _ content: DetentionTimeRecorded) {
    if (clock?.reviews.count ?? 0) < 2 {
      warn("EV13", "The limit was extended before the second review.")
    }
    if let limit = clock?.limit, content.at.instant > limit {
      warn("EV13", "The limit had passed at \(limit).")
    }
    if let longest = service.limits.longestExtensionHours, let hours = content.toHours?.count,
      hours > longest
    {
      warn("EV13", "It was extended to \(hours) hours; only a court goes beyond \(longest).")
    }
  }

  private func warnOfWarrant(_ clock: CustodyClock?, _ content: DetentionTimeRecorded) {
    guard let longest = service.limits.longestDetentionHours, let until = content.until?.instant,
      let end = clock?.end(after: longest), until > end
    else { return }
    warn("EV13", "The warrant runs beyond \(longest) hours in all, which end at \(end).")
  }
}

extension ClockFact {
  /// Whether the person leaves police detention with it.
  fileprivate var isRelease: Bool {
    switch self {
    case .bailed, .releasedUnderInvestigation, .releasedWithoutAction, .releasedOnBail,
      .transferredToCourt:
      true
    case .arrested, .relevantTime, .detentionAuthorised, .reviewHeld, .extensionAuthorised,
      .warrant, .clockPaused, .clockResumed, .interviewStarted, .interviewEnded, .charged:
      false
    }
  }
}
