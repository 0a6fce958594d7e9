extension Judgement {
  /// EV31: a referral to another service, which is a disclosure (INV-03).
  func judge(_ content: OnwardReferralMade) throws(Refusal) {
    try require(
      current.onwardReferral(content.referral) == nil,
      .sense,
      else: .taken("EV31", "Referral \(content.referral)", in: stream)
    )
    try requireAlive(unless: content.destination == .bereavement, "A referral to another service")
    try requireRoleToTell(
      content.contentLevel,
      to: nil,
      isApprovedReport: false,
      rule: "EV31"
    )
    try requireAuthority(for: Telling(content), in: current, called: stream.name)
    try requireFit(of: content)
    if let due = content.expectedResponseBy {
      try requireSense(
        due.lastDay.daysSince1970 >= day.daysSince1970,
        "EV31",
        "The answer is expected by \(due), before the referral was made.",
        "An answer comes after its referral."
      )
    }
    let isDouble = current.onwardReferrals.contains { referral in
      referral.isOpen(in: service) && referral.made.content.destination == content.destination
        && referral.made.content.organisation.text.isSameName(as: content.organisation.text)
    }
    if isDouble { warn("EV31", "A referral to this service is open already.") }
  }

  /// The service takes people of this age, and an assessment under the Act is never routine.
  private func requireFit(of content: OnwardReferralMade) throws(Refusal) {
    let ages = person.ages(on: day)
    let fits =
      switch content.destination.ageLimits {
      case .childrenOnly: ages.map { $0.lowerBound < 18 } ?? true
      case .adultsOnly: ages.map { $0.upperBound >= 18 } ?? true
      case .anybody: true
      }
    try require(
      fits,
      .order,
      else: Refusal(
        rule: "EV31",
        problem: "\(content.destination.entry.code) does not take people of this age.",
        why: "A referral goes to a service that can take it.",
        remedies: ["To see every destination: caselog types OnwardReferralMade"]
      )
    )
    try require(
      content.destination != .mentalHealthActAssessment || content.urgency != .routine,
      .order,
      else: Refusal(
        rule: "EV31",
        problem: "A Mental Health Act assessment is asked for as routine.",
        why: "Such an assessment is asked for because it cannot wait.",
        remedies: ["Give a higher urgency, or another destination."]
      )
    )
  }

  /// EV32: what became of a referral.
  func judge(_ content: OnwardReferralOutcomeRecorded) throws(Refusal) {
    guard let referral = current.onwardReferral(content.referral) else {
      throw .unknown("EV32", "Referral \(content.referral)", in: stream)
    }
    try require(
      referral.outcome != .withdrawn,
      .order,
      else: Refusal(
        rule: "EV32",
        problem: "Referral \(content.referral) was withdrawn.",
        why: "Nothing more comes of a referral that was withdrawn; a new one is a new entry.",
        remedies: ["To see it: caselog log \(stream)"]
      )
    )
    try requirePast(.on(content.date), "The outcome", rule: "EV32")
    let made = referral.made.happened.date.firstDay.daysSince1970
    try requireSense(
      content.date.precision == .unknown || content.date.lastDay.daysSince1970 >= made,
      "EV32",
      "The outcome is dated \(content.date), before the referral was made.",
      "An outcome comes after its referral."
    )
    try requireAfterOffer(content, of: referral)
    try requireSense(
      !content.outcome.isRejection || content.reason != nil,
      "EV32",
      "The referral was rejected, and no reason is given.",
      "A rejection says why, so that the next referral can do better."
    )
    try requireSense(
      content.outcome != .appointmentOffered || content.appointmentAt != nil,
      "EV32",
      "A first appointment was offered, and it is not said when.",
      "An appointment has a time, or at least a day."
    )
    if let appointment = content.appointmentAt, appointment.earliest > now {
      try requireAlive(
        unless: referral.made.content.destination == .bereavement,
        at: appointment,
        "An appointment"
      )
    }
    if content.outcome.contradicts(content.attendedFirst) {
      warn("EV32", "The outcome and `attendedFirst` say different things.")
    }
  }
}

/// Whom a service takes.
private enum AgeLimits {
  case childrenOnly, adultsOnly, anybody
}

extension Destination {
  fileprivate var ageLimits: AgeLimits {
    switch self {
    case .camhs, .childSocialCare, .youthJustice: .childrenOnly
    case .adultSocialCare, .veterans, .roughSleeping: .adultsOnly
    case .gp, .crisisTeam, .communityMentalHealth, .earlyIntervention, .talkingTherapies,
      .forensic, .mentalHealthActAssessment, .autism, .neurodevelopment, .learningDisability,
      .brainInjury, .speechAndLanguage, .drugAndAlcohol, .gambling, .physicalHealth, .maternity,
      .housing, .benefitsAndDebt, .foodbank, .domesticAbuse, .sexualViolence, .womensCentre,
      .employmentAndEducation, .bereavement, .peerSupport, .immigrationAdvice, .prisonInReach,
      .liaisonAndDiversion, .other:
      .anybody
    }
  }
}

extension OnwardOutcome {
  /// Whether the service turned the referral down.
  fileprivate var isRejection: Bool {
    switch self {
    case .rejectedCriteria, .rejectedArea, .rejectedCapacity, .rejectedInformation: true
    case .sent, .acknowledged, .accepted, .waitingList, .appointmentOffered, .attended,
      .notAttended, .cancelled, .engaged, .completed, .disengaged, .declined, .notReached,
      .alreadyOpen, .withdrawn, .noResponse:
      false
    }
  }

  /// Whether it cannot be so if the first appointment was, or was not, attended.
  fileprivate func contradicts(_ attended: Bool?) -> Bool {
    (self == .attended && attended == false) || (self == .notAttended && attended == true)
  }
}
