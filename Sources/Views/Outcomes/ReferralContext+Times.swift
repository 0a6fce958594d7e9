import Cases

extension ReferralContext {
  /// The indicator of the service description with this code.
  private func limit(_ code: String) -> Indicator? {
    service.described?.indicators.first { $0.code.text == code }
  }

  /// The hours in which the site of the referral is worked at.
  private var hours: OperatingHours? {
    guard let site = state.referral?.content.site, let kind = service.site(site)?.kind else {
      return nil
    }
    let hours = service.operatingHours(at: kind)
    return hours.isEverOpen ? hours : nil
  }

  /// The instant at which so many minutes in which the site is open have passed since `first`.
  private func end(of minutes: Int64, from first: Instant) -> Instant? {
    let limit = hours == nil ? TimeLimit.minutes(minutes) : .operatingMinutes(minutes)
    return limit.end(from: first, in: service.workingDays, hours ?? OperatingHours([]))
  }

  /// The end of the working day that is so many working days after `first`.
  private func end(ofWorkingDays days: Int64, from first: Instant) -> Instant? {
    TimeLimit.workingDays(days).end(from: first, in: service.workingDays, OperatingHours([]))
  }

  /// Whether something done at `done` was in time; if it was not done, whether it still can be.
  private func judged(_ done: Instant?, by limit: Instant?) -> Indication {
    guard let limit else { return .unknown }
    if let done { return done <= limit ? .met : .missed }
    return asAt <= limit ? .pending : .missed
  }

  private var isCustody: Bool { state.referral?.content.pointOfIntervention == .custody }

  private var isVoluntary: Bool {
    switch state.referral?.content.pointOfIntervention {
    case .policeStation, .voluntaryElsewhere: true
    case .custody, .street, .magistrates, .youthCourt, .crownCourt, .panel, .probation,
      .youthJustice, .community, nil:
      false
    }
  }

  /// Every time that they were met.
  private var meetings: [Entry<ContactRecorded>] {
    state.contacts.filter { $0.content.outcome.isSeen && $0.content.contactWith == .person }
  }

  /// When they were first met.
  private var firstSeen: Instant? { meetings.map(\.effective).min() }

  /// Whether they were ever met.
  var wasSeen: Bool { firstSeen != nil }

  /// Whether they were held by the police.
  var wasDetained: Bool { isCustody || state.matters.contains { !$0.clockFacts.isEmpty } }

  /// K01: from the referral from custody to the first contact or attempt, in operating hours.
  var firstContact: [Indication] {
    guard isCustody, let referral = state.referral, let limit = limit("K01")?.withinMinutes else {
      return []
    }
    let first = state.contacts.map(\.effective).min()
    return [judged(first, by: end(of: limit, from: referral.effective))]
  }

  /// K02: from the referral from custody to the first screening, in operating hours.
  var screening: [Indication] {
    guard isCustody, let referral = state.referral, let limit = limit("K02")?.withinMinutes else {
      return []
    }
    let first = state.screenings.map(\.effective).min()
    return [judged(first, by: end(of: limit, from: referral.effective))]
  }

  /// K03: whether they were met before each first fact of one of these kinds.
  func seenBefore(_ kinds: [ClockFact]) -> [Indication] {
    state.matters.compactMap { matter in
      let facts = matter.clockFacts.map(\.content).filter { kinds.contains($0.kind) }
      guard let first = facts.map(\.at.instant).min() else { return nil }
      return firstSeen.map { $0 < first } ?? false ? .met : .missed
    }
  }

  /// K04: whether they were met before the result of each hearing, on whatever day; unknown if the times
  /// are not known exactly enough to tell which came first.
  var seenBeforeHearings: [Indication] {
    state.hearings.compactMap(\.outcome).map { outcome in
      if meetings.contains(where: { $0.effective <= outcome.happened.earliest }) { return .met }
      let mayHaveBeen = meetings.contains { $0.happened.earliest <= outcome.happened.latest }
      return mayHaveBeen ? .unknown : .missed
    }
  }

  /// K05: from the referral for a voluntary interview to the first meeting: before the interview, and
  /// where its time is not known, within some working days.
  var voluntaryContact: [Indication] {
    guard isVoluntary, let referral = state.referral, let days = limit("K05")?.withinWorkingDays
    else { return [] }
    let interview = state.matters.flatMap(\.entries).compactMap(\.content.interviewAt).last
    let limit = interview?.earliest ?? end(ofWorkingDays: days, from: referral.effective)
    return [judged(firstSeen, by: limit)]
  }

  /// K06: from each screening that asked for an assessment to the next one.
  var assessment: [Indication] {
    guard let days = limit("K06")?.withinWorkingDays else { return [] }
    return state.screenings.filter { $0.content.outcome.asksForAssessment }.map { screening in
      let next = state.assessments.map(\.effective).filter { $0 >= screening.effective }.min()
      return judged(next, by: end(ofWorkingDays: days, from: screening.effective))
    }
  }

  /// K10: from the first assessment to the first referral onward after it.
  var onwardReferral: [Indication] {
    guard let days = limit("K10")?.withinWorkingDays,
      let assessed = state.assessments.map(\.effective).min(),
      let made = state.onwardReferrals.map(\.made.effective).filter({ $0 >= assessed }).min()
    else { return [] }
    return [judged(made, by: end(ofWorkingDays: days, from: assessed))]
  }

  /// K12: from each release at a time at which the risk of suicide stood at high, to the next meeting.
  var followUp: [Indication] {
    guard let minutes = limit("K12")?.withinMinutes else { return [] }
    let releases = state.releases.filter {
      state.level(of: .suicide, by: $0.effective) == .high
    }
    return releases.map { release in
      let next = meetings.map(\.effective).filter { $0 > release.effective }.min()
      return judged(next, by: release.effective.advanced(by: .seconds(minutes * 60)))
    }
  }

  /// K13: from each concern to the decision of a senior.
  var concernsDecided: [Indication] {
    guard let minutes = limit("K13")?.withinMinutes else { return [] }
    return file.concerns.compactMap { concern in
      concern.state.raised.map { raised in
        let limit = raised.effective.advanced(by: .seconds(minutes * 60))
        return judged(concern.state.triages.map(\.effective).min(), by: limit)
      }
    }
  }

  /// K13: whether a local authority was told on the day of each concern that goes to one.
  var concernsReferred: [Indication] {
    file.concerns.compactMap { concern in
      guard let raised = concern.state.raised else { return nil }
      let routes = concern.state.triages.flatMap(\.content.routes)
      guard routes.contains(where: \.isLocalAuthority) else { return nil }
      let made = concern.state.threads.filter { $0.made.content.route.isLocalAuthority }
        .map(\.made.effective).min()
      let day = London.day(at: raised.effective).adding(days: 1)
      return judged(made, by: London.start(of: day).advanced(by: .microseconds(-1)))
    }
  }

  /// K16: from the referral to the last disposal, once every matter has one.
  var daysToDisposal: [Indication] {
    guard let received = file.received, received.date.precision == .day,
      !state.matters.isEmpty, state.matters.allSatisfy(\.isDisposed),
      let last = state.matters.flatMap(\.disposals).map(\.content.date.lastDay.daysSince1970).max()
    else { return [] }
    return [.days(last - received.date.daysSince1970)]
  }
}

extension ScreeningOutcome {
  /// Whether somebody has to be assessed after it.
  fileprivate var asksForAssessment: Bool {
    switch self {
    case .assessCore, .assessSpecialist: true
    case .noNeeds, .adviceOnly, .urgentMedical, .safeguarding, .referDirect, .incomplete: false
    }
  }
}

extension SafeguardingRoute {
  /// Whether it leads to a local authority.
  fileprivate var isLocalAuthority: Bool { self == .childrensServices || self == .adultServices }
}
