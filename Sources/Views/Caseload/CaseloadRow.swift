public import Cases

/// One case in a caseload.
public struct CaseloadRow: Sendable {
  /// Which case.
  public let id: CaseID
  /// The person, by name and by initials.
  public let person: PersonLabel
  /// How old the person is.
  public let age: AgeRange
  /// Whether the person is a woman or a girl, by what was said of gender.
  public let isFemale: Bool
  /// The area where the person lives; or why it is not known.
  public let area: Answer<AreaCode>
  /// The themed pathways that the case was put on.
  public let pathways: [Pathway]
  /// Needs that are not resolved, the main one first; before any is recorded, why they were referred.
  public let needs: [NeedCode]
  /// How far the case has got.
  public let stage: CaseStage
  /// Where each open matter stands.
  public let matters: [MatterStatus]
  /// Who leads the case.
  public let lead: StaffID?
  /// Who else works on it, in the order in which they began.
  public let coWorkers: [StaffID]
  /// The area whose team owns it.
  public let team: AreaCode?
  /// The site of the referral.
  public let site: SiteCode?
  /// How soon the person was to be seen.
  public let priority: Priority?
  /// How the person stands to each purpose.
  public let consents: [ConsentSummary]
  /// The highest risk.
  public let risk: RiskSummary?
  /// What helps the person to understand and to be understood.
  public let communication: [String]
  /// That there are open safeguarding concerns.
  public let safeguarding: [SafeguardingPointer]
  /// The next thing that the justice system will do.
  public let justice: JusticeDate?
  /// The last contact or attempt.
  public let lastContact: Entry<ContactRecorded>?
  /// What has to be done, by what is due first.
  public let actions: [NextAction]
  /// Onward referrals that are still followed.
  public let onwardReferrals: [OnwardReferral]
  /// When the referral was received.
  public let referred: Happened?
  /// What should be seen at a glance.
  public let flags: [CaseFlag]
  /// The highest label of everything in the case.
  public let label: Label
  /// As at when all of this is so.
  public let asAt: Instant

  /// What `file` says at `instant`, by the rules of `service`.
  public init(_ file: CaseFile, in service: Service, asAt instant: Instant) {
    let state = file.state
    let age = AgeRange(of: file.person, at: instant)
    let allocated = state.allocations.filter { $0.kind != .lead }
    id = file.id
    person = file.personLabel
    self.age = age
    isFemale = file.person.isFemale
    area = file.person.area.map(Answer.value) ?? state.referral?.content.areaOfResidence ?? .blank
    pathways = state.triage?.content.pathways ?? []
    needs = Self.needs(of: state)
    stage = file.isClosed ? .closed : state.stage(in: service)
    matters = MatterStatus.list(of: state)
    lead = state.lead
    coWorkers = allocated.map(\.staff)
    team = state.team
    site = state.referral?.content.site
    priority = state.triage?.content.priority
    consents = ConsentSummary.list(of: state, mayBeChild: age.isUnder18 != false, at: instant)
    risk = RiskSummary.highest(of: state)
    communication = file.person.communication.last?.content.words ?? []
    safeguarding = SafeguardingPointer.list(of: file, in: service)
    justice = JusticeDate.list(of: state, limits: service.limits, at: instant).first
    lastContact = state.lastContact
    actions = file.actions(in: service, at: instant)
    onwardReferrals = state.onwardReferrals.filter { $0.isOpen(in: service) }
    referred = state.referral?.happened
    flags = file.flags(at: instant, in: service)
    label = file.label
    asAt = instant
  }

  private static func needs(of state: Case) -> [NeedCode] {
    let known = state.latestNeeds.filter { $0.content.status != .resolved }.map(\.content.needCode)
    guard !state.needs.isEmpty else { return state.referral?.content.reasons ?? [] }
    return known.filter { $0 == state.primaryNeed } + known.filter { $0 != state.primaryNeed }
  }
}

extension CaseloadRow {
  /// Whether the case is still worked on; one that is closed never comes back by itself.
  public var isOpen: Bool { stage != .closed && stage != .notAccepted }

  /// What has to be done next.
  public var nextAction: NextAction? { actions.first }

  /// Whether that should have been done by now.
  public var isOverdue: Bool { nextAction?.isOverdue(at: asAt) ?? false }

  /// For how many days the case has been here, counted by the calendar in London.
  public var daysOpen: Int64? { referred.flatMap { days(since: $0) } }

  /// How many days ago the last contact or attempt was.
  public var daysSinceContact: Int64? { lastContact.flatMap { days(since: $0.happened) } }

  /// For how many days the oldest investigation without bail has gone on.
  public var investigationDays: Int64? {
    matters.compactMap { $0.investigationDays(at: asAt) }.max()
  }

  private func days(since happened: Happened) -> Int64? {
    guard happened.date.precision != .unknown else { return nil }
    return London.day(at: asAt).daysSince1970 - happened.date.daysSince1970
  }
}
