import Cases

extension Concern {
  /// What has to be done about an open concern, by what is due first; nothing about a closed one.
  func actions(in service: Service) -> [NextAction] {
    guard isOpen, let raised else { return [] }
    guard let triage else {
      let minutes = service.limits.triageMinutes
      let due = raised.effective.advanced(by: .seconds(minutes * 60))
      return NextAction.sorted([NextAction("decide", due: due)] + confirmations(in: service))
    }
    let answers = threads.flatMap { $0.actions(in: service) }
    let next = steps(after: triage.content) + answers + pushed + confirmations(in: service)
    return NextAction.sorted(next.isEmpty ? [NextAction("close")] : next)
  }

  /// Referrals on a ground that a senior has to confirm.
  private func confirmations(in service: Service) -> [NextAction] {
    unconfirmedReferrals(in: service).map { thread in
      NextAction("confirm the ground of \(thread.id)", due: thread.confirmationDue(in: service))
    }
  }

  /// Outcomes of escalations that are still to come: the last one of each referral that nobody has
  /// answered since, and the last one of the decision on the concern.
  private var pushed: [NextAction] {
    let latest = escalations.reduce(into: [:]) { $0[$1.content.referral] = $1 }.values
    return latest.sorted { $0.version < $1.version }.filter { escalation in
      let answers = escalation.content.referral.flatMap { thread($0)?.responses } ?? []
      let isAnswered = answers.contains {
        $0.version > escalation.version && $0.content.response.isAnswer
      }
      let isDecidedSince =
        escalation.content.referral == nil
        && triages.contains { $0.version > escalation.version }
      return !isAnswered && !isDecidedSince
    }.map { escalation in
      let level = escalation.content.level.count
      return NextAction(
        "outcome of escalation to level \(level)",
        due: escalation.content.outcomeExpectedBy
      )
    }
  }

  /// What the decision asked for and has not been done.
  private func steps(after decision: SafeguardingConcernTriaged) -> [NextAction] {
    let due = decision.dueBy.map(Happened.at)
    switch decision.decision {
    case .refer, .escalateNow:
      let done = threads.map(\.made.content.route)
      return decision.routes.filter { !done.contains($0) }
        .map { NextAction("refer to \($0.entry.code)", due: due) }
    case .advise: return due.map { [NextAction("advise", due: $0)] } ?? []
    case .monitor: return [NextAction("look again", due: due)]
    case .noFurtherAction: return []
    }
  }
}

extension Concern.Thread {
  /// What has to be done about one referral.
  fileprivate func actions(in service: Service) -> [NextAction] {
    let id = made.content.referral
    let isUnconfirmed = made.content.method == .telephone && made.content.confirmedAt == nil
    let confirmation = isUnconfirmed ? [NextAction("confirm \(id) in writing")] : []
    guard isAnswered else {
      return [NextAction("answer to \(id)", due: answerDue(in: service))] + confirmation
    }
    let last = responses.last?.content
    let step = (last?.nextDue ?? last?.meetingOn).map { NextAction("next step in \(id)", due: $0) }
    return [step].compactMap(\.self) + confirmation
  }

  /// The day by which an answer is due: what was agreed when we chased, or the time for the route.
  func answerDue(in service: Service) -> CalendarDate? {
    responses.last { !$0.content.response.isAnswer }?.content.nextDue
      ?? made.content.responseDueBy
      ?? service.responseDue(by: made.content.route, from: made.happened.date)
  }
}
