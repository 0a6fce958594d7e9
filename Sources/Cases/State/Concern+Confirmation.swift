/// A concern can be referred on a ground that its author may use only if a senior confirms it.
extension Concern.Thread {
  /// By when a senior has to confirm the ground on which the referral was made; `nil` if nobody has
  /// to, because its author is one, its ground is safe, or it rests on something that is recorded.
  public func confirmationDue(in service: Service) -> Instant? {
    guard case .override(let basis) = made.content.basis,
      service.mustConfirm(basis.ground, by: made.author)
    else { return nil }
    return made.effective.advanced(by: .seconds(service.limits.overrideReviewHours * 3_600))
  }
}

extension Concern {
  /// The event by which a senior confirmed the ground of `thread`, if one had to and has, in time.
  ///
  /// It is a decision to refer the concern to that body, before the referral or after it, or what a
  /// senior recorded in its thread: an answer, that there was none, or an escalation. Whoever made the
  /// referral does not confirm it.
  public func confirmation(of thread: Thread, in service: Service) -> EventID? {
    guard let due = thread.confirmationDue(in: service) else { return nil }
    func confirms<Content>(_ entry: Entry<Content>) -> Bool {
      entry.author.staff != thread.made.author.staff && entry.effective <= due
        && service.role(entry.author.role)?.senior ?? false
    }
    let route = thread.made.content.route
    let decided = triages.first { $0.content.decision.sends(by: route, $0.content) && confirms($0) }
    let answered = thread.responses.first { confirms($0) }
    let pushed = escalations.first {
      $0.content.referral == thread.made.content.referral && confirms($0)
    }
    return decided?.id ?? answered?.id ?? pushed?.id
  }

  /// The referrals whose ground a senior was to confirm, and none has.
  public func unconfirmedReferrals(in service: Service) -> [Thread] {
    threads.filter {
      $0.confirmationDue(in: service) != nil && confirmation(of: $0, in: service) == nil
    }
  }
}

extension ConcernDecision {
  /// Whether `triage`, which came to this, sends the concern out by `route`.
  fileprivate func sends(by route: SafeguardingRoute, _ triage: SafeguardingConcernTriaged) -> Bool
  {
    switch self {
    case .refer, .escalateNow: triage.routes.contains(route)
    case .advise, .monitor, .noFurtherAction: false
    }
  }
}

extension Service {
  /// Whether a senior has to confirm what `author` decided on `ground`.
  func mustConfirm(_ ground: OverrideGround, by author: Author) -> Bool {
    described?.groundsToConfirm.contains(ground) ?? false && !(role(author.role)?.senior ?? false)
  }
}
