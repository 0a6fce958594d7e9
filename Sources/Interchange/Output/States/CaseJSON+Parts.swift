import Cases
import Views

// The parts of a case that are more than one event each.

extension CaseJSON {
  func allocation(_ allocation: Allocation) -> JSON {
    .object([
      JSON.Member("staff", .text(allocation.staff.text)),
      JSON.Member("kind", form.json(allocation.kind)),
      JSON.Member("since", .text(form.times.exact(allocation.entry.happened))),
    ])
  }

  func transfer(_ transfer: Transfer) -> JSON {
    .object([
      JSON.Member("isOpen", .flag(transfer.isOpen)),
      JSON.Member("requested", form.json(transfer.requested)),
      JSON.Member("decided", form.json(transfer.decided)),
    ])
  }

  func request(_ request: ReportRequest) -> JSON {
    .object([
      JSON.Member("request", .text(request.id.text)),
      JSON.Member("isOpen", .flag(state.openRequests.contains(request))),
      JSON.Member("entries", form.json(request.entries)),
      JSON.Member("answers", .list(state.answers(to: request.id).map { form.json($0.id) })),
    ])
  }

  func override(_ term: OverrideTerm) -> JSON {
    .object([
      JSON.Member("override", .text(term.id.text)),
      JSON.Member("began", form.json(term.began)),
      JSON.Member("end", form.json(term.end)),
      JSON.Member("confirmBy", form.json(term.confirmBy)),
      JSON.Member("confirmation", form.json(term.confirmation)),
      JSON.Member("entry", form.json(term.entry)),
    ])
  }

  func matter(_ matter: Matter) -> JSON {
    .object([
      JSON.Member("matter", .text(matter.id.text)),
      JSON.Member("kind", form.json(matter.kind)),
      JSON.Member("started", matter.startedAt.map { .text(form.times.exact($0)) } ?? .null),
      JSON.Member("isCharged", .flag(matter.isCharged)),
      JSON.Member("isDisposed", .flag(matter.isDisposed)),
      JSON.Member("clock", clock(matter.clock(service.limits))),
      JSON.Member("entries", form.json(matter.entries)),
      JSON.Member("detentionTimes", form.json(matter.clockFacts)),
      JSON.Member("disposals", form.json(matter.disposals)),
    ])
  }

  private func clock(_ clock: CustodyClock?) -> JSON {
    guard let clock else { return .null }
    return .object([
      JSON.Member("began", form.json(clock.began)),
      JSON.Member("authorised", form.json(clock.authorised)),
      JSON.Member("reviews", .list(clock.reviews.map { form.json($0) })),
      JSON.Member("ended", form.json(clock.ended)),
      JSON.Member("pausedSince", form.json(clock.pausedSince)),
      JSON.Member("limit", form.json(clock.limit)),
      JSON.Member("reviewDue", form.json(clock.reviewDue)),
    ])
  }

  func hearing(_ hearing: Hearing) -> JSON {
    .object([
      JSON.Member("hearing", .text(hearing.id.text)),
      JSON.Member("isAwaited", .flag(hearing.isAwaited)),
      JSON.Member("listings", form.json(hearing.listings)),
      JSON.Member("outcome", form.json(hearing.outcome)),
    ])
  }

  func risk(_ rating: RiskRating) -> JSON {
    .object([
      JSON.Member("type", form.json(rating.type)),
      JSON.Member("level", form.json(rating.level)),
      JSON.Member("assessed", .text(form.times.exact(rating.assessed))),
      JSON.Member("reviewBy", .text(form.times.exact(.at(rating.reviewBy)))),
      JSON.Member("hasExpired", .flag(rating.reviewBy.latest < moment.judged)),
      JSON.Member("event", .text(rating.event.words)),
    ])
  }

  func onwardReferral(_ referral: OnwardReferral) -> JSON {
    .object([
      JSON.Member("referral", .text(referral.id.text)),
      JSON.Member("isOpen", .flag(referral.isOpen(in: service))),
      JSON.Member("outcome", form.json(referral.outcome)),
      JSON.Member("made", form.json(referral.made)),
      JSON.Member("outcomes", form.json(referral.outcomes)),
    ])
  }
}
