/// A safeguarding concern, from being raised to being closed.
public struct Concern: Sendable, Equatable {
  /// One referral to another body, and its answers.
  public struct Thread: Sendable, Equatable {
    /// How the referral was made.
    public let made: Entry<SafeguardingReferralMade>
    /// The answers, and each time we chased for one.
    public fileprivate(set) var responses: [Entry<SafeguardingResponseRecorded>] = []
  }

  /// How it was raised.
  public private(set) var raised: Entry<SafeguardingConcernRaised>?
  /// What was decided on it, each time; the last decision counts.
  public private(set) var triages: [Entry<SafeguardingConcernTriaged>] = []
  /// The referrals to other bodies, each with its answers.
  public private(set) var threads: [Thread] = []
  /// Each time it was taken to somebody higher.
  public private(set) var escalations: [Entry<SafeguardingEscalated>] = []
  /// How it was closed.
  public private(set) var closed: Entry<SafeguardingConcernClosed>?
  /// Advice that was asked about it.
  public private(set) var advice: [Entry<DutyAdviceRecorded>] = []
  /// Corrections made in its stream.
  public private(set) var corrections: [Entry<EntryCorrected>] = []
  /// The version of the last event that was folded; 0 before the first.
  public private(set) var lastVersion: UInt64 = 0

  /// A concern that nobody has raised.
  public init() {}

  /// Takes in one more event of its stream; an erased one changes nothing but the version.
  public mutating func evolve(_ event: RecordedEvent) {
    lastVersion = event.version
    guard !event.isWithoutEffect else { return }
    switch event.event {
    case .safeguardingConcernRaised(let content): raised = Entry(event, content)
    case .safeguardingConcernTriaged(let content): triages.append(Entry(event, content))
    case .safeguardingReferralMade(let content):
      threads.append(Thread(made: Entry(event, content)))
    case .safeguardingResponseRecorded(let content):
      guard let index = threads.firstIndex(where: { $0.made.content.referral == content.referral })
      else { return }
      threads[index].responses.append(Entry(event, content))
    case .safeguardingEscalated(let content): escalations.append(Entry(event, content))
    case .safeguardingConcernClosed(let content): closed = Entry(event, content)
    case .dutyAdviceRecorded(let content): advice.append(Entry(event, content))
    case .entryCorrected(let content): corrections.append(Entry(event, content))
    case .personRegistered, .personDetailsRecorded, .nhsNumberRecorded, .communicationNeedRecorded,
      .personLinkChanged, .deathRecorded,
      .referralReceived, .referralTriaged, .caseAllocated, .caseTransferRequested,
      .caseTransferDecided,
      .justiceMatterRecorded,
      .detentionTimeRecorded, .hearingScheduled, .hearingOutcomeRecorded, .disposalRecorded,
      .contactRecorded, .capacityAssessed, .consentRecorded, .consentRefused, .consentWithdrawn,
      .screeningCompleted, .assessmentCompleted, .needRecorded, .riskAssessed,
      .informationReceived, .reportRequested, .reportApproved, .lawfulOverrideRecorded,
      .informationShared, .onwardReferralMade, .onwardReferralOutcomeRecorded, .noteAdded,
      .caseClosed, .caseReopened, .staffStatusRecorded, .staffDevelopmentRecorded,
      .workingStatusRecorded, .dutySeniorAssigned, .huddleOpened, .huddleItemRaised,
      .huddleActionRecorded, .huddleClosed, .breakGlassInvoked, .breakGlassReviewed,
      .accessRestrictionChanged, .rightsRequestReceived, .rightsRequestDecided, .retentionReviewed,
      .erasureExecuted, .recipientNotified, .recordAccessed, .viewRebuilt, .signingKeyChanged,
      .storeCreated, .serviceDescribed, .commandRefused, nil:
      return
    }
  }
}

extension Concern {
  /// Whether anything has been recorded in its stream.
  public var exists: Bool { lastVersion > 0 }

  /// Whether work on it goes on.
  public var isOpen: Bool { exists && closed == nil }

  /// What was decided last.
  public var triage: Entry<SafeguardingConcernTriaged>? { triages.last }

  /// Who sees to the next step: whoever a senior named, otherwise whoever decided or raised it.
  public var owner: StaffID? {
    triages.last { $0.content.owner != nil }?.content.owner ?? triage?.author.staff
      ?? raised?.author.staff
  }

  /// The cases in which it came up, or which it touches.
  public var linkedCases: [CaseID] { raised?.content.linkedCases ?? [] }

  /// The thread of one referral.
  public func thread(_ id: ReferralID) -> Thread? {
    threads.first { $0.made.content.referral == id }
  }
}

extension Concern.Thread {
  /// Which referral.
  public var id: ReferralID { made.content.referral }

  /// Whether the body has answered; that we chased is no answer.
  public var isAnswered: Bool { responses.contains { $0.content.response.isAnswer } }
}

extension SafeguardingResponse {
  /// Whether it is an answer at all.
  public var isAnswer: Bool { self != .noAnswer }
}
