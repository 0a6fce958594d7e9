public import Cases

/// One safeguarding concern, as those see it who work on it.
public struct SafeguardingRow: Sendable {
  /// Which concern.
  public let id: ConcernID
  /// How it was raised; `nil` once its first subject has been erased.
  public let raised: Entry<SafeguardingConcernRaised>?
  /// Everybody at risk.
  public let subjects: [SubjectSummary]
  /// What was decided last.
  public let triage: Entry<SafeguardingConcernTriaged>?
  /// How long after being raised it was first decided on.
  public let triageTime: Duration?
  /// The referrals to other bodies.
  public let referrals: [ReferralSummary]
  /// Whether the parents, or the person, know of it, as it was said last.
  public let informed: Bool?
  /// Who sees to the next step; nobody once it is closed.
  public let owner: StaffID?
  /// The cases in which it came up, or which it touches.
  public let cases: [CaseID]
  /// What has to be done, by what is due first.
  public let actions: [NextAction]
  /// How it ended.
  public let closed: Entry<SafeguardingConcernClosed>?
  /// Who may see it.
  public let label: Label
  /// As at when all of this is so.
  public let asAt: Instant

  /// What `file` says at `instant`, by the rules of `service`.
  public init(_ file: ConcernFile, in service: Service, asAt instant: Instant) {
    let state = file.state
    id = file.id
    raised = state.raised
    subjects = SubjectSummary.list(of: file)
    triage = state.triage
    triageTime = Self.triageTime(of: state)
    referrals = state.threads.map { ReferralSummary($0, of: state, in: service) }
    informed =
      state.threads.last?.made.content.informed.informed
      ?? state.triages.compactMap(\.content.informed?.informed).last
    owner = state.isOpen ? state.owner : nil
    cases = state.linkedCases
    actions = state.actions(in: service)
    closed = state.closed
    label = file.label
    asAt = instant
  }

  private static func triageTime(of state: Concern) -> Duration? {
    guard let raised = state.raised, let first = state.triages.first else { return nil }
    return raised.effective.duration(to: first.effective)
  }
}

extension SafeguardingRow {
  /// Whether work on it goes on.
  public var isOpen: Bool { closed == nil }

  /// Whether anybody was in immediate danger when it was raised.
  public var isImmediate: Bool { raised?.content.immediateDanger ?? false }

  /// What the people are at risk of.
  public var categories: [SafeguardingCategory] { raised?.content.categories ?? [] }

  /// Where the first subject lives; where that is not known, where they are.
  public var area: AreaCode? {
    raised?.content.subject.lives?.given ?? raised?.content.subject.found?.given
  }

  /// What has to be done next.
  public var nextAction: NextAction? { actions.first }

  /// Whether that should have been done by now.
  public var isOverdue: Bool { nextAction?.isOverdue(at: asAt) ?? false }

  /// How many whole hours ago it was raised; of a closed one, how long it was open.
  public var ageHours: Int64? {
    guard let raised else { return nil }
    let end = closed?.effective ?? asAt
    return raised.effective.duration(to: end).components.seconds / 3_600
  }

  /// The bodies that have not answered yet.
  public var unanswered: [ReferralSummary] { referrals.filter { !$0.isAnswered } }
}
