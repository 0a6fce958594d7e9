extension Decider {
  /// What deciding on `command` has to know beside what `situation` knows already.
  ///
  /// The answer grows with the situation, up to a fixed point: the streams of the command first, then
  /// those that their states name.
  public static func reads(for command: Command, in situation: Situation) -> Reads {
    var reads = Reads()
    for proposal in command.proposals {
      reads.addLabel(of: proposal.stream, in: situation)
      reads.add(proposal, in: situation)
      for staff in proposal.event.staffNamed { reads.streams.insert(StreamID(staff)) }
    }
    let author = command.author
    for staff in [author.staff, author.enteredBy, author.onBehalfOf].compactMap(\.self) {
      reads.streams.insert(StreamID(staff))
    }
    return reads
  }
}

extension Reads {
  /// A stream of a subject, and the streams that its state leads to.
  mutating func add(_ stream: StreamID, in situation: Situation) {
    switch stream.kind {
    case .person: streams.insert(stream)
    case .case:
      streams.insert(stream)
      if let person = situation.case(of: stream)?.person { add(person) }
    case .safeguarding:
      streams.insert(stream)
      for id in situation.concern(of: stream)?.linkedCases ?? [] {
        add(StreamID(id), in: situation)
      }
    case .staff, .huddle: streams.insert(stream)
    case .governance:
      guard let subject = stream.subject, !subject.isFixed else { return }
      streams.insert(stream)
      if let target = situation.own.glasses[stream]?.invoked?.content.target {
        add(target, in: situation)
      }
      if let person = situation.own.requests[stream]?.person { streams.insert(StreamID(person)) }
    }
  }

  /// The stream of a person, and those of the records that were linked with theirs, because a death
  /// may stand in one of them.
  ///
  /// A link stands in the stream of one of the two, so that both ends are looked for.
  private mutating func add(_ person: PersonID) {
    streams.insert(StreamID(person))
    recordsOf.insert(person)
  }

  /// What the event of `proposal` names.
  mutating func add(_ proposal: Proposal, in situation: Situation) {
    switch proposal.event {
    case .nhsNumberRecorded(let content):
      if let number = content.number { holdersOf.insert(number) }
      if let person = proposal.stream.person { recordsOf.insert(person) }
    case .personLinkChanged(let content):
      recordsOf.formUnion([content.survivor, content.other])
    case .deathRecorded:
      guard let person = proposal.stream.person else { return }
      recordsOf.insert(person)
      openCasesOf.insert(person)
    case .referralReceived(let content):
      add(content.person)
      recordsOf.insert(content.person)
      openCasesOf.insert(content.person)
    case .referralTriaged(let content):
      guard let other = content.mergedInto else { return }
      add(StreamID(other), in: situation)
      if let person = situation.case(of: proposal.stream)?.person { recordsOf.insert(person) }
    case .caseClosed, .caseTransferRequested:
      if let id = proposal.stream.case { concernsOf.insert(id) }
      if let person = situation.case(of: proposal.stream)?.person {
        recordsOf.insert(person)
        concernsAbout.insert(person)
      }
    case .consentWithdrawn:
      if let id = proposal.stream.case { concernsOf.insert(id) }
    case .personRegistered(let content):
      namesakesOf.formUnion(content.namesakes)
      for match in content.possibleMatches { streams.insert(StreamID(match.person)) }
    case .entryCorrected(let content):
      entries.insert(content.target)
      if case .entryCorrected(let earlier) = situation.entries[content.target]?.event {
        entries.insert(earlier.target)
      }
      if let replacement = content.replacement { entries.insert(replacement) }
    case .safeguardingConcernRaised(let content):
      streams.insert(StreamID(content.subject.person))
      for id in content.linkedCases ?? [] { add(StreamID(id), in: situation) }
    case .dutyAdviceRecorded(let content):
      streams.insert(.duty)
      if let entry = content.confirms { entries.insert(entry) }
    case .huddleOpened, .huddleActionRecorded: huddlesAround.insert(proposal.stream)
    case .huddleItemRaised(let content):
      for target in content.targets { addLabel(of: target, in: situation) }
    case .breakGlassInvoked(let content): add(content.target, in: situation)
    case .accessRestrictionChanged(let content):
      addLabel(of: content.target, in: situation)
      if let entry = content.entry { entries.insert(entry) }
    case .rightsRequestReceived(let content): streams.insert(StreamID(content.person))
    case .retentionReviewed(let content): addKept(content.person)
    case .erasureExecuted(let content):
      addKept(content.person)
      if let request = content.request { streams.insert(StreamID(.request(request))) }
    case .recipientNotified(let content): add(content.record, in: situation)
    case .personDetailsRecorded, .communicationNeedRecorded, .caseAllocated,
      .caseTransferDecided,
      .justiceMatterRecorded, .detentionTimeRecorded, .hearingScheduled, .hearingOutcomeRecorded,
      .disposalRecorded, .contactRecorded, .capacityAssessed, .consentRecorded, .consentRefused,
      .screeningCompleted, .assessmentCompleted, .needRecorded, .riskAssessed,
      .informationReceived, .reportRequested,
      .reportApproved, .lawfulOverrideRecorded, .informationShared, .onwardReferralMade,
      .onwardReferralOutcomeRecorded, .noteAdded, .caseReopened, .safeguardingConcernTriaged,
      .safeguardingReferralMade, .safeguardingResponseRecorded, .safeguardingEscalated,
      .safeguardingConcernClosed, .staffStatusRecorded, .staffDevelopmentRecorded,
      .workingStatusRecorded, .dutySeniorAssigned, .huddleClosed, .breakGlassReviewed,
      .rightsRequestDecided, .recordAccessed, .storeCreated, .serviceDescribed, .commandRefused,
      .viewRebuilt, .signingKeyChanged:
      return
    }
  }
}

extension Reads {
  /// What tells for how long the record of `person` is kept.
  private mutating func addKept(_ person: PersonID) {
    streams.insert(StreamID(person))
    openCasesOf.insert(person)
    requestsOf.insert(person)
  }

  /// What tells who may see `target`.
  mutating func addLabel(of target: StreamID, in situation: Situation) {
    add(target, in: situation)
    let person = situation.person(behind: target).map { StreamID($0) }
    for stream in [target, person].compactMap(\.self) where stream.canBeRestricted {
      streams.insert(.restriction(of: stream))
    }
  }
}
