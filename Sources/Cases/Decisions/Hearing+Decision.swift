extension Judgement {
  /// EV14: a hearing was listed, listed anew, or taken out of the list.
  func judge(_ content: HearingScheduled) throws(Refusal) {
    let matter = try requireMatter(content.matter, rule: "EV14")
    try requireAfterStart(of: matter, .on(content.date), "The hearing")
    try requireOpen(matter, content)
    try requireCourt(content)
    let listed = current.hearing(content.hearing)
    try require(
      listed?.outcome == nil,
      .order,
      else: Refusal(
        rule: "EV14",
        problem: "Hearing \(content.hearing) has a result already.",
        why: "What a court lists after a result is another hearing.",
        remedies: ["Give another reference."]
      )
    )
    if let replaced = content.replacesHearing {
      _ = try requireHearing(replaced, rule: "EV14")
    }
    try requireSense(
      content.isInItsSession,
      "EV14",
      "The time of the hearing is not in the session that is given.",
      "A session is the morning before 12:00 and the afternoon from then on; the day is that of"
        + " the time."
    )
    warnOfOddListing(content)
  }

  private func requireOpen(
    _ matter: Matter,
    _ content: HearingScheduled
  ) throws(Refusal) {
    try require(
      !matter.isDisposed || content.status == .vacated || content.purpose == .appeal
        || content.purpose == .breach,
      .order,
      else: Refusal(
        rule: "EV14",
        problem: "Matter \(matter.id) has come to its end.",
        why: "Nothing is heard after the end, but an appeal or a breach.",
        remedies: ["To see how it ended: caselog log \(stream) --type DisposalRecorded"]
      )
    )
  }

  private func requireCourt(_ content: HearingScheduled) throws(Refusal) {
    try require(
      service.site(content.court)?.kind == .court,
      .order,
      else: Refusal(
        rule: "EV14",
        problem: "\(content.court) is not a court that this service knows.",
        why: "A hearing is at a court of the service description.",
        remedies: ["To see the courts: caselog service show"]
      )
    )
  }

  /// What is taken out of the list calls nobody to court.
  private func warnOfOddListing(_ content: HearingScheduled) {
    guard content.status == .listed else { return }
    if situation.hasDied(current.person) {
      warn("INV-08", "The person has died: tell the court, if it does not know.")
    }
    if content.date.precision == .day, !service.isWorkingDay(content.date),
      content.date.weekday != .saturday
    {
      warn("EV14", "\(content.date.words) is a Sunday or a bank holiday: few courts sit.")
    }
    guard let ages = person.ages(on: content.date) else { return }
    if content.courtType == .youth, ages.lowerBound >= 18 {
      warn("EV14", "A youth court is listed for somebody who will be 18 or over.")
    }
    if content.courtType == .magistrates, ages.upperBound < 18 {
      warn("EV14", "An adult court is listed for somebody who will be under 18.")
    }
  }

  /// EV15: what the court did; one result for each hearing.
  func judge(_ content: HearingOutcomeRecorded) throws(Refusal) {
    let hearing = try requireHearing(content.hearing, rule: "EV15")
    try require(
      hearing.outcome == nil,
      .order,
      else: Refusal(
        rule: "EV15",
        problem: "Hearing \(content.hearing) has a result already.",
        why: "There is one result for each hearing; a wrong one is corrected.",
        remedies: ["To correct it: caselog append EntryCorrected \(stream) --template"]
      )
    )
    try require(
      hearing.listing?.status != .vacated,
      .order,
      else: Refusal(
        rule: "EV15",
        problem: "Hearing \(content.hearing) was taken out of the list.",
        why: "A hearing that is not listed has no result.",
        remedies: ["To list it again: caselog append HearingScheduled \(stream) --template"]
      )
    )
    if let date = hearing.listing?.date {
      try requireSense(
        happened.latest >= London.start(of: date.firstDay),
        "EV15",
        "The result is dated \(happened.words), before the hearing on \(date.words).",
        "A court decides when it sits."
      )
    }
    try requireAfterSitting(hearing)
    if let next = content.nextHearing?.date {
      try requireSense(
        next.lastDay.daysSince1970 >= day.daysSince1970,
        "EV15",
        "The next hearing on \(next.words) lies before this one.",
        "What comes next comes later; a day to be fixed is `toBeFixed`."
      )
    }
    warnOfRemand(content, in: hearing)
  }

  /// A court decides once it sits: not in the morning what it hears in the afternoon.
  private func requireAfterSitting(_ hearing: Hearing) throws(Refusal) {
    guard let listing = hearing.listing, listing.status == .listed,
      let sits = listing.sessionBegins
    else { return }
    try require(
      happened.latest >= sits,
      .order,
      else: Refusal(
        rule: "EV15",
        problem: "The result is dated \(happened.words), before the \(listing.session.entry.code)"
          + " session in which the hearing is listed.",
        why: "A court decides when it sits.",
        remedies: [
          "Check the time of the result.",
          "If the hearing was brought forward, list it anew first: caselog append HearingScheduled"
            + " \(stream) --template",
        ]
      )
    )
    if let at = listing.at, happened.latest < at.instant {
      warn("EV15", "The result is dated before the time for which the hearing is listed.")
    }
  }

  private func warnOfRemand(_ content: HearingOutcomeRecorded, in hearing: Hearing) {
    guard content.remandStatus == .notApplicable, content.nextHearing != nil else { return }
    warn("EV15", "The case goes on, and nothing is said about bail or custody until then.")
  }
}

extension HearingScheduled {
  /// When the half of the day begins in which it is to be heard, if the day is known.
  fileprivate var sessionBegins: Instant? {
    guard date.precision == .day else { return nil }
    return switch session {
    case .morning: London.start(of: date)
    case .afternoon: London.instant(date, Self.noon)
    }
  }

  /// When the morning ends.
  private static let noon = ClockTime(checkedMinutes: 12 * 60)

  /// Whether the time, if there is one, is on the day and in the half of the day that are given.
  fileprivate var isInItsSession: Bool {
    guard let at else { return true }
    let local = at.instant.seconds + Int64(London.offset(at: at.instant)) * 60
    let isMorning = local - floor(local, 86_400) * 86_400 < 12 * 3_600
    return London.day(at: at.instant) == date && (session == .morning) == isMorning
  }
}
