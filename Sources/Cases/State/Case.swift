/// A case: one referral, and everything that followed from it.
///
/// It keeps what was said and when; what follows from that at some moment (which consents hold, how
/// long a detention may go on) is worked out when it is asked for. Folding never fails, and never
/// looks at a clock.
public struct Case: Sendable, Equatable {
  /// The person it is about, once a referral has named one.
  public private(set) var person: PersonID?
  /// How it was referred.
  public private(set) var referral: Entry<ReferralReceived>?
  /// What was decided on the referral.
  public private(set) var triage: Entry<ReferralTriaged>?
  /// Who works on it now, in the order in which they began.
  public private(set) var allocations: [Allocation] = []
  /// Each time another team or service was asked to take it over.
  public private(set) var transfers: [Transfer] = []
  /// The area whose team owns it.
  public private(set) var team: AreaCode?
  /// Its investigations and proceedings.
  public private(set) var matters: [Matter] = []
  /// Its hearings.
  public private(set) var hearings: [Hearing] = []
  /// Contacts and attempts.
  public private(set) var contacts: [Entry<ContactRecorded>] = []
  /// Whether the person could decide, one decision at a time.
  public private(set) var capacities: [Entry<CapacityAssessed>] = []
  /// What was agreed to.
  public private(set) var consents: [Entry<ConsentRecorded>] = []
  /// What was refused.
  public private(set) var refusals: [Entry<ConsentRefused>] = []
  /// What was taken back.
  public private(set) var withdrawals: [Entry<ConsentWithdrawn>] = []
  /// Screenings.
  public private(set) var screenings: [Entry<ScreeningCompleted>] = []
  /// Assessments.
  public private(set) var assessments: [Entry<AssessmentCompleted>] = []
  /// Needs, each time one was recorded.
  public private(set) var needs: [Entry<NeedRecorded>] = []
  /// Risks, each time they were assessed.
  public private(set) var risks: [Entry<RiskAssessed>] = []
  /// What others told us.
  public private(set) var information: [Entry<InformationReceived>] = []
  /// Reports and information that somebody asked for.
  public private(set) var requests: [ReportRequest] = []
  /// Reports found fit to send.
  public private(set) var reports: [Entry<ReportApproved>] = []
  /// Decisions to tell somebody something without consent.
  public private(set) var overrides: [Entry<LawfulOverrideRecorded>] = []
  /// What was told to others.
  public private(set) var disclosures: [Entry<InformationShared>] = []
  /// Referrals to other services, each of which is a disclosure as well.
  public private(set) var onwardReferrals: [OnwardReferral] = []
  /// Notes.
  public private(set) var notes: [Entry<NoteAdded>] = []
  /// Advice that was asked about it.
  public private(set) var advice: [Entry<DutyAdviceRecorded>] = []
  /// Corrections made in its stream.
  public private(set) var corrections: [Entry<EntryCorrected>] = []
  /// Each time it was closed.
  public private(set) var closings: [Entry<CaseClosed>] = []
  /// Each time it was opened again.
  public private(set) var reopenings: [Entry<CaseReopened>] = []
  /// The version of the last event that was folded; 0 before the first.
  public private(set) var lastVersion: UInt64 = 0
  /// How many events could not be read, because the person they speak of was erased.
  public private(set) var erasedCount = 0

  /// A case in which nothing has happened.
  public init() {}

  /// Takes in one more event of its stream.
  public mutating func evolve(_ event: RecordedEvent) {
    lastVersion = event.version
    guard !event.isWithoutEffect else { return }
    switch event.event {
    case .referralReceived(let content):
      person = content.person
      referral = Entry(event, content)
    case .referralTriaged(let content): triage = Entry(event, content)
    case .caseAllocated(let content): allocate(Entry(event, content))
    case .caseTransferRequested(let content): transfers.append(Transfer(Entry(event, content)))
    case .caseTransferDecided(let content): decide(Entry(event, content), event)
    case .justiceMatterRecorded(let content):
      withMatter(content.matter) { $0.note(Entry(event, content)) }
    case .detentionTimeRecorded(let content):
      withMatter(content.matter) { $0.note(Entry(event, content)) }
    case .disposalRecorded(let content):
      withMatter(content.matter) { $0.note(Entry(event, content)) }
    case .hearingScheduled(let content):
      withHearing(content.hearing) { $0.note(Entry(event, content)) }
    case .hearingOutcomeRecorded(let content):
      withHearing(content.hearing) { $0.note(Entry(event, content)) }
    case .contactRecorded(let content): contacts.append(Entry(event, content))
    case .capacityAssessed(let content): capacities.append(Entry(event, content))
    case .consentRecorded(let content): consents.append(Entry(event, content))
    case .consentRefused(let content): refusals.append(Entry(event, content))
    case .consentWithdrawn(let content): withdrawals.append(Entry(event, content))
    case .screeningCompleted(let content): screenings.append(Entry(event, content))
    case .assessmentCompleted(let content): assessments.append(Entry(event, content))
    case .needRecorded(let content): needs.append(Entry(event, content))
    case .riskAssessed(let content): risks.append(Entry(event, content))
    case .informationReceived(let content): information.append(Entry(event, content))
    case .reportRequested(let content): note(Entry(event, content))
    case .reportApproved(let content): reports.append(Entry(event, content))
    case .lawfulOverrideRecorded(let content): overrides.append(Entry(event, content))
    case .informationShared(let content): disclosures.append(Entry(event, content))
    case .onwardReferralMade(let content):
      onwardReferrals.append(OnwardReferral(Entry(event, content)))
    case .onwardReferralOutcomeRecorded(let content): note(Entry(event, content))
    case .noteAdded(let content): notes.append(Entry(event, content))
    case .entryCorrected(let content): corrections.append(Entry(event, content))
    case .caseClosed(let content): closings.append(Entry(event, content))
    case .caseReopened(let content): reopen(Entry(event, content))
    case .dutyAdviceRecorded(let content): advice.append(Entry(event, content))
    case .personRegistered, .personDetailsRecorded, .nhsNumberRecorded, .communicationNeedRecorded,
      .personLinkChanged, .deathRecorded, .safeguardingConcernRaised, .safeguardingConcernTriaged,
      .safeguardingReferralMade, .safeguardingResponseRecorded, .safeguardingEscalated,
      .safeguardingConcernClosed, .staffStatusRecorded, .staffDevelopmentRecorded,
      .workingStatusRecorded, .dutySeniorAssigned, .huddleOpened, .huddleItemRaised,
      .huddleActionRecorded, .huddleClosed, .breakGlassInvoked, .breakGlassReviewed,
      .accessRestrictionChanged, .rightsRequestReceived, .rightsRequestDecided, .retentionReviewed,
      .erasureExecuted, .recipientNotified, .viewRebuilt, .signingKeyChanged, .recordAccessed,
      .storeCreated,
      .serviceDescribed, .commandRefused:
      return
    case nil: erasedCount += 1
    }
  }

  private mutating func allocate(_ entry: Entry<CaseAllocated>) {
    let content = entry.content
    team = content.team ?? team
    let left = content.change == .unset ? content.staff : content.previousLead
    allocations.removeAll { allocation in
      allocation.kind == content.kind
        && (allocation.staff == left || allocation.staff == content.staff)
    }
    guard content.change != .unset else { return }
    allocations.append(Allocation(staff: content.staff, kind: content.kind, entry: entry))
  }

  /// Ends the open transfer; if it was accepted, the case changes its team and its lead at once.
  private mutating func decide(_ entry: Entry<CaseTransferDecided>, _ event: RecordedEvent) {
    guard let index = transfers.lastIndex(where: { $0.isOpen }) else { return }
    transfers[index].note(entry)
    guard entry.content.decision == .accepted, let lead = entry.content.newLead else { return }
    let allocation = CaseAllocated(
      change: .changed,
      kind: .lead,
      staff: lead,
      from: entry.content.effectiveAt,
      reason: nil,
      previousLead: self.lead,
      team: transfers[index].requested.content.toArea
    )
    allocate(Entry(event, allocation))
  }

  private mutating func withMatter(_ id: MatterID, _ body: (inout Matter) -> Void) {
    let index = matters.firstIndex { $0.id == id }
    var matter = index.map { matters[$0] } ?? Matter(id: id)
    body(&matter)
    if let index { matters[index] = matter } else { matters.append(matter) }
  }

  private mutating func withHearing(_ id: HearingID, _ body: (inout Hearing) -> Void) {
    let index = hearings.firstIndex { $0.id == id }
    var hearing = index.map { hearings[$0] } ?? Hearing(id: id)
    body(&hearing)
    if let index { hearings[index] = hearing } else { hearings.append(hearing) }
  }

  private mutating func note(_ entry: Entry<OnwardReferralOutcomeRecorded>) {
    guard let index = onwardReferrals.firstIndex(where: { $0.id == entry.content.referral }) else {
      return
    }
    onwardReferrals[index].note(entry)
  }

  private mutating func note(_ entry: Entry<ReportRequested>) {
    guard let index = requests.firstIndex(where: { $0.id == entry.content.request }) else {
      requests.append(ReportRequest(entry))
      return
    }
    requests[index].note(entry)
  }

  private mutating func reopen(_ entry: Entry<CaseReopened>) {
    reopenings.append(entry)
    guard let id = entry.content.matter else { return }
    withMatter(id) { $0.reopen() }
  }
}
