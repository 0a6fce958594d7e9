extension Judgement {
  /// EV16: a matter came to its end.
  func judge(_ content: DisposalRecorded) throws(Refusal) {
    let matter = try requireMatter(content.matter, rule: "EV16")
    try requireEnd(content)
    try requireSense(
      content.disposal.levels.contains(content.level),
      "EV16",
      "\(content.disposal.entry.code) is not a disposal by the \(content.level.entry.code).",
      "Police and courts have disposals of their own."
    )
    try requirePast(.on(content.date), "The disposal", rule: "INV-09")
    try requireAfterStart(of: matter, .on(content.date), "The disposal")
    try requireOffences(content, in: matter)
    try requireUndisposed(matter)
    try requireUncharged(matter, content)
    try requireChild(content)
    try require(
      content.disposal != .deceased || situation.hasDied(current.person),
      .order,
      else: .noDeath("EV16", "The matter would end because the person has died", current.person)
    )
    warnOfOddDisposal(content)
    warnOfAge(content)
    warnOfDeath(content)
    warnOfHearings(content, in: matter)
  }

  /// A deferred sentence and a case sent to the Crown Court go on.
  private func requireEnd(_ content: DisposalRecorded) throws(Refusal) {
    try require(
      content.disposal != .deferred && content.disposal != .sentToCrown,
      .sense,
      else: Refusal(
        rule: "EV16",
        problem: "\(content.disposal.entry.code) is not a disposal.",
        why: "The matter goes on; what the court did is the result of a hearing.",
        remedies: [
          "To record that: caselog append HearingOutcomeRecorded \(stream) --template"
        ]
      )
    )
  }

  private func requireOffences(
    _ content: DisposalRecorded,
    in matter: Matter
  ) throws(Refusal) {
    let count = Int64(matter.offences.count)
    try requireSense(
      (content.partialOffences ?? []).allSatisfy { (1...max(count, 1)).contains($0.count) },
      "EV16",
      "The matter has \(count) offences, and another one is named.",
      "Offences are counted from 1, in the order in which the matter names them."
    )
  }

  private func requireUndisposed(_ matter: Matter) throws(Refusal) {
    try require(
      !matter.isDisposed,
      .order,
      else: Refusal(
        rule: "EV16",
        problem: "Matter \(matter.id) has come to its end already.",
        why: "A matter ends once; a wrong end is corrected, and a new sentence reopens the case.",
        remedies: ["To correct it: caselog append EntryCorrected \(stream) --template"]
      )
    )
  }

  private func requireUncharged(
    _ matter: Matter,
    _ content: DisposalRecorded
  ) throws(Refusal) {
    try require(
      content.level != .police || !matter.isCharged,
      .order,
      else: Refusal(
        rule: "EV16",
        problem: "Matter \(matter.id) has been charged.",
        why: "A disposal by the police ends only what has not been charged.",
        remedies: ["Record what the court decided, with level court."]
      )
    )
  }

  /// A youth caution is for somebody under 18.
  private func requireChild(_ content: DisposalRecorded) throws(Refusal) {
    let isForChildren =
      content.disposal == .youthCaution || content.disposal == .youthConditionalCaution
    try require(
      !isForChildren || person.ages(on: content.date).map { $0.lowerBound < 18 } ?? true,
      .order,
      else: Refusal(
        rule: "EV16",
        problem: "\(content.disposal.entry.code) is recorded for somebody who was an adult.",
        why: "A youth caution is for somebody under 18.",
        remedies: ["Check the disposal and its date."]
      )
    )
  }

  private func warnOfOddDisposal(_ content: DisposalRecorded) {
    let hearings = current.hearings.filter { $0.listing?.matter == content.matter }
    let isPleaded = hearings.contains { $0.outcome?.content.plea.map(\.isTaken) ?? false }
    if content.level == .court, content.disposal.isSentence, !isPleaded {
      warn("EV16", "A sentence is recorded, and no plea or finding before it.")
    }
    if !content.sourceConfirmed {
      warn("EV16", "Nobody has confirmed it by the police or the court register yet.")
    }
  }
}

/// What does not go with a disposal, and is recorded all the same.
extension Judgement {
  /// A caution is for adults; who is under 18 gets a youth caution (1.15).
  private func warnOfAge(_ content: DisposalRecorded) {
    let isForAdults =
      content.disposal == .simpleCaution || content.disposal == .conditionalCaution
    guard isForAdults, let ages = person.ages(on: content.date), ages.upperBound < 18 else {
      return
    }
    warn("EV16", "\(content.disposal.entry.code) is recorded for somebody who was under 18.")
  }

  private func warnOfDeath(_ content: DisposalRecorded) {
    guard content.disposal == .deceased, content.date.precision != .unknown,
      let died = situation.dateOfDeath(of: current.person), died.precision != .unknown,
      content.date.lastDay.daysSince1970 < died.firstDay.daysSince1970
    else { return }
    warn("EV16", "The matter ends because of the death, and before the date of death.")
  }

  /// What is still in the list calls somebody to court for nothing.
  private func warnOfHearings(_ content: DisposalRecorded, in matter: Matter) {
    var ended = matter
    ended.note(Entry(asIfRecorded, content))
    guard ended.isDisposed else { return }
    let awaited = current.hearings.filter { $0.isAwaited && $0.listing?.matter == matter.id }
    for hearing in awaited {
      warn("EV16", "Hearing \(hearing.id) is in the list, and has no result.")
    }
  }
}

extension Plea {
  /// Whether the person pleaded.
  fileprivate var isTaken: Bool { self != .notKnown && self != .notTaken }
}

extension Disposal {
  /// Who can decide it.
  fileprivate var levels: [DisposalLevel] {
    switch self {
    case .insufficientEvidence, .notInPublicInterest, .communityResolution, .outcome22,
      .penaltyNotice, .simpleCaution, .conditionalCaution, .youthCaution, .youthConditionalCaution,
      .charged, .requisition, .transferred:
      [.police]
    case .takenIntoConsideration, .deceased: [.police, .court]
    case .discontinued, .withdrawn, .dismissed, .acquitted, .specialVerdict, .unfit,
      .absoluteDischarge, .conditionalDischarge, .fine, .compensation, .bindOver, .communityOrder,
      .communityMentalHealth, .communityDrugs, .communityAlcohol, .suspended, .suspendedTreatment,
      .immediateCustody, .referralOrder, .youthRehabilitation, .youthIntensive,
      .detentionAndTraining, .section250, .hospitalOrder, .restrictedHospitalOrder, .hybridOrder,
      .deferred, .sentToCrown:
      [.court]
    }
  }

  /// Whether somebody is found guilty before it.
  fileprivate var isSentence: Bool {
    switch self {
    case .absoluteDischarge, .conditionalDischarge, .fine, .compensation, .communityOrder,
      .communityMentalHealth, .communityDrugs, .communityAlcohol, .suspended, .suspendedTreatment,
      .immediateCustody, .referralOrder, .youthRehabilitation, .youthIntensive,
      .detentionAndTraining, .section250, .restrictedHospitalOrder, .hybridOrder, .deferred:
      true
    case .insufficientEvidence, .notInPublicInterest, .communityResolution, .outcome22,
      .penaltyNotice, .simpleCaution, .conditionalCaution, .youthCaution, .youthConditionalCaution,
      .charged, .requisition, .takenIntoConsideration, .transferred, .deceased, .discontinued,
      .withdrawn, .dismissed, .acquitted, .specialVerdict, .unfit, .bindOver, .hospitalOrder,
      .sentToCrown:
      false
    }
  }
}
