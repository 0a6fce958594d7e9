import Cases

extension CaseFile {
  /// What has to be done in an open case, by what is due first; nothing in a closed one.
  ///
  /// What waits for an answer of others after the closing is for the view of onward referrals: a
  /// case does not come back to a caseload because of it.
  func actions(in service: Service, at instant: Instant) -> [NextAction] {
    switch state.status {
    case .closed, .notAccepted, .unknown: return []
    case .referred, .accepted: break
    }
    let withPerson =
      person.hasDied
      ? []
      : contact + screening(at: instant, in: service) + clinical + consent(at: instant)
        + birthdays(at: instant)
    let actions =
      beginning + withPerson + reports(at: instant, in: service) + hearings(at: instant)
      + onward(in: service) + ending(in: service) + hold
      + SafeguardingPointer.list(of: self, in: service).map { pointer in
        NextAction("safeguarding \(pointer.id)", due: pointer.due)
      }
    let reviews = review(in: service)
    return reviews.contains { $0.isOverdue(at: instant) }
      ? NextAction.sorted(actions + reviews) : NextAction.sorted(actions) + reviews
  }

  /// Deciding on the referral, and giving the case to somebody.
  private var beginning: [NextAction] {
    if state.triage == nil {
      return [NextAction("triage", due: state.referral?.content.nextJusticeEvent?.at)]
    }
    return state.lead == nil ? [NextAction("allocate a lead")] : []
  }

  /// The next attempt that was planned; until anybody was met, by when that has to be.
  private var contact: [NextAction] {
    if let planned = state.lastContact?.content.nextAttemptAt {
      return [NextAction("contact", due: planned)]
    }
    guard !state.contacts.contains(where: { $0.content.outcome.isSeen }) else { return [] }
    return state.triage.map { triage in
      [NextAction("first contact", due: triage.content.dueBy.map(Happened.at))]
    } ?? []
  }

  /// Screening somebody who was met and has agreed to be worked with, before what happens to them next.
  private func screening(at instant: Instant, in service: Service) -> [NextAction] {
    guard state.stage(in: service) == .contacted,
      state.standing(to: .engage, at: instant).state == .given
    else { return [] }
    return [NextAction("screen", due: state.referral?.content.nextJusticeEvent?.at)]
  }

  /// What a screening asked for, and risks that have to be assessed again.
  private var clinical: [NextAction] {
    let risk = state.risks.last.map { entry in
      NextAction("review the risk", due: .at(entry.content.reviewBy))
    }
    let wanted = state.screenings.last.flatMap { screening in
      let done = state.assessments.contains { $0.version > screening.version }
      return screening.content.outcome.wantsAssessment && !done ? NextAction("assess") : nil
    }
    return [risk, wanted].compactMap(\.self)
  }

  /// Reports that a court ordered from this service, or that anybody asked for, and approved ones that
  /// were not sent.
  private func reports(at instant: Instant, in service: Service) -> [NextAction] {
    let ordered = state.hearings.compactMap(\.outcome).compactMap { outcome -> NextAction? in
      guard let order = outcome.content.reportOrdered, order.kind == .serviceReport,
        !state.reports.contains(where: { $0.version > outcome.version })
      else { return nil }
      return NextAction("report for the court after \(outcome.content.hearing)", due: order.due)
    }
    let next = state.hearings.filter(\.isAwaited).compactMap(\.listing?.date)
      .min { $0.daysSince1970 < $1.daysSince1970 }
    let unsent = state.unsentReports(on: London.day(at: instant), in: service).filter(maySend)
      .map { report in NextAction("send \(report.report)", due: next) }
    let requested = state.openRequests.map { request in
      NextAction("answer \(request.id)", due: request.content.dueAt)
    }
    return ordered + requested + unsent
  }

  /// Results of hearings that are over.
  private func hearings(at instant: Instant) -> [NextAction] {
    state.hearings.filter(\.isAwaited).compactMap { hearing in
      guard let listing = hearing.listing, Happened.on(listing.date).latest < instant else {
        return nil
      }
      return NextAction("result of \(hearing.id)", due: listing.date)
    }
  }

  /// Appointments at, and answers of, services that were asked.
  private func onward(in service: Service) -> [NextAction] {
    state.onwardReferrals.filter { $0.isOpen(in: service) }.map { referral in
      if let appointment = referral.outcomes.last?.content.appointmentAt {
        return NextAction("appointment \(referral.id)", due: appointment)
      }
      return NextAction("answer to \(referral.id)", due: referral.made.content.expectedResponseBy)
    }
  }

  /// Purposes that were refused and are to be asked for again at a time.
  private func consent(at instant: Instant) -> [NextAction] {
    reoffers(at: instant).compactMap { reoffer in
      reoffer.on.map { NextAction("ask again: \(reoffer.purpose.entry.code)", due: $0) }
    }
  }

  /// What a birthday in the middle of the case asks for.
  private func birthdays(at instant: Instant) -> [NextAction] {
    state.birthdays(of: person, by: London.day(at: instant)).map { birthday in
      NextAction("review consents: turned \(birthday.age)", due: birthday.day)
    }
  }

  /// A hold on the record, so that nothing is destroyed that somebody will look into.
  private var hold: [NextAction] {
    let isPlaced = retention.reviews.contains { $0.content.outcome == .holdPlaced }
    return person.deathIsLookedInto && !isPlaced
      ? [NextAction("ask for a hold on the record", due: person.death?.recorded)] : []
  }

  /// Disposals to confirm, and closing.
  private func ending(in service: Service) -> [NextAction] {
    let unconfirmed = unconfirmedDisposals.map { NextAction("confirm the disposal of \($0)") }
    return unconfirmed + (state.stage(in: service) == .closing ? [NextAction("close")] : [])
  }

  /// Looking at the case again, after some days without anything new: what comes last of all, unless
  /// it is overdue.
  private func review(in service: Service) -> [NextAction] {
    guard let lastRecorded, service.limits.caseReviewDays > 0 else { return [] }
    let day = London.day(at: lastRecorded).adding(days: service.limits.caseReviewDays)
    return [NextAction("review the case", due: day)]
  }
}

extension ScreeningOutcome {
  /// Whether somebody has to be assessed after it.
  fileprivate var wantsAssessment: Bool {
    switch self {
    case .assessCore, .assessSpecialist: true
    case .noNeeds, .adviceOnly, .urgentMedical, .safeguarding, .referDirect, .incomplete: false
    }
  }
}
