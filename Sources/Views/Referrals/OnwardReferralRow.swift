public import Cases

/// A referral to another service that somebody still has to follow.
public struct OnwardReferralRow: Sendable {
  /// Which case.
  public let `case`: CaseID
  /// The referral, with everything that became of it.
  public let referral: OnwardReferral
  /// The person.
  public let person: PersonLabel
  /// Whether the case is closed.
  public let isCaseClosed: Bool
  /// Who follows it: whoever leads the case, or was named when it was closed.
  public let owner: StaffID?
  /// Until when it is followed after the closing, if that was said.
  public let until: CalendarDate?
  /// Whether it was rejected, and nobody has been asked for the same need since.
  public let needsPlan: Bool
  /// The highest label of everything in the case.
  public let label: Label
  /// As at when all of this is so.
  public let asAt: Instant

  /// What `file` says of `referral` at `instant`, by the rules of `service`; `nil` if nobody has to
  /// follow it any more.
  init?(
    _ file: CaseFile,
    _ referral: OnwardReferral,
    in service: Service,
    asAt instant: Instant
  ) {
    let needsPlan = file.state.needsPlan(after: referral)
    guard needsPlan || referral.isOpen(in: service) else { return nil }
    let closing = file.state.isClosed ? file.state.closings.last?.content : nil
    let named = closing?.openReferrals.first { $0.referral == referral.id }
    self.case = file.id
    self.referral = referral
    person = file.personLabel
    isCaseClosed = file.isClosed
    owner = named?.owner ?? file.state.lead
    until = named?.until
    self.needsPlan = needsPlan
    label = file.label
    asAt = instant
  }
}

extension OnwardReferralRow {
  /// When it was last recorded that there is no response.
  public var lastChase: CalendarDate? {
    referral.outcomes.last { $0.content.outcome == .noResponse }?.content.date
  }

  /// The first appointment, as it was given last.
  public var appointment: Happened? { referral.outcomes.compactMap(\.content.appointmentAt).last }

  /// By when something has to come of it: an answer; once there is one, the appointment; without one,
  /// the end of following it.
  public var due: Happened? {
    let end = until.map(Happened.on)
    guard let last = referral.outcomes.last?.content, last.outcome.isAnswer else {
      return referral.made.content.expectedResponseBy.map(Happened.on) ?? end
    }
    return last.appointmentAt ?? end
  }

  /// Whether that should have come by now.
  public var isOverdue: Bool { due.map { $0.latest < asAt } ?? false }

  /// How many days ago it was sent, counted by the calendar in London.
  public var days: Int64? {
    let sent = referral.made.happened.date
    guard sent.precision != .unknown else { return nil }
    return London.day(at: asAt).daysSince1970 - sent.daysSince1970
  }
}

extension Case {
  /// Whether `referral` was rejected and left at that: nobody else was asked for the same need, and
  /// the case was not closed, since.
  fileprivate func needsPlan(after referral: OnwardReferral) -> Bool {
    guard let last = referral.outcomes.last, last.content.outcome.isRejection else { return false }
    let isAskedElsewhere = onwardReferrals.contains {
      $0.made.version > last.version && $0.made.content.need == referral.made.content.need
    }
    let isClosedSince = isClosed && closings.contains { $0.version > last.version }
    return !isAskedElsewhere && !isClosedSince
  }
}

extension OnwardOutcome {
  /// Whether the service has said more than that it got the referral.
  fileprivate var isAnswer: Bool {
    switch self {
    case .sent, .acknowledged, .noResponse: false
    case .accepted, .rejectedCriteria, .rejectedArea, .rejectedCapacity, .rejectedInformation,
      .waitingList, .appointmentOffered, .attended, .notAttended, .cancelled, .engaged, .completed,
      .disengaged, .declined, .notReached, .alreadyOpen, .withdrawn:
      true
    }
  }

  /// Whether the service does not take the person.
  var isRejection: Bool {
    switch self {
    case .rejectedCriteria, .rejectedArea, .rejectedCapacity, .rejectedInformation: true
    case .sent, .acknowledged, .accepted, .waitingList, .appointmentOffered, .attended,
      .notAttended, .cancelled, .engaged, .completed, .disengaged, .declined, .notReached,
      .alreadyOpen, .withdrawn, .noResponse:
      false
    }
  }
}
