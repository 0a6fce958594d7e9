public import Cases

/// How somebody stands to one purpose and one recipient in one case, and what may be told.
public struct ConsentRow: Sendable {
  /// Which case.
  public let id: CaseID
  /// The person.
  public let person: PersonLabel
  /// Who leads the case.
  public let lead: StaffID?
  /// Whether work on the case goes on.
  public let isOpen: Bool
  /// The purpose and the recipient.
  public let target: ConsentTarget
  /// How they stand to it; `nil` for a recipient whom only an override names, or once erased.
  public let standing: ConsentStanding?
  /// What is agreed to: the latest of what holds.
  public let term: ConsentTerm?
  /// How that was recorded.
  public let consent: Entry<ConsentRecorded>?
  /// The highest level in force.
  public let level: DetailLevel?
  /// What changed, in the order in which it happened.
  public let history: [ConsentStep]
  /// When to ask again, of what stands refused.
  public let reoffer: ReofferPlan?
  /// What the birthdays 16 and 18 mean for it.
  public let birthdays: [String]
  /// Whether anything may be told, and what decides that: the answer for the highest level that may
  /// be, otherwise for the lowest; `nil` where nobody is told.
  public let answer: SharingAnswer?
  /// The highest label of everything in the case.
  public let label: Label
  /// As at when all of this is so.
  public let asAt: Instant

  /// How `file` stands to `target` at `instant`, by the rules of `service`.
  init(_ file: CaseFile, _ target: ConsentTarget, in service: Service, asAt instant: Instant) {
    let state = file.state
    let holding = state.consentTerms(holdingAt: instant).filter {
      target.isMeant(by: $0.agreement)
    }
    let latest = holding.max { $0.began < $1.began }
    id = file.id
    person = file.personLabel
    lead = state.lead
    isOpen = !file.isClosed
    self.target = target
    standing = target.purpose.map {
      state.standing(to: $0, at: instant, where: target.isMeant)
    }
    term = latest
    consent = state.consents.first { $0.id == latest?.event }
    level = holding.compactMap(\.agreement.maxLevel).max { $0.rawValue < $1.rawValue }
    history =
      target.purpose.map {
        state.consentSteps(to: $0, by: instant, where: target.isMeant)
      } ?? []
    reoffer = standing?.state == .refused ? Self.plan(of: target, in: state) : nil
    birthdays = latest.map { BirthdayImpact.list(of: $0, file.person, at: instant) } ?? []
    answer = Self.answer(file, target, in: service, at: instant)
    label = file.label
    asAt = instant
  }

  /// The row of a case of somebody who has been erased.
  init(erased file: CaseFile, asAt instant: Instant) {
    id = file.id
    person = .erased
    lead = nil
    isOpen = !file.isClosed
    target = ConsentTarget(nil)
    standing = nil
    term = nil
    consent = nil
    level = nil
    history = []
    reoffer = nil
    birthdays = []
    answer = nil
    label = file.label
    asAt = instant
  }

  private static func plan(of target: ConsentTarget, in state: Case) -> ReofferPlan? {
    state.refusals.last { refusal in
      target.purpose.map(refusal.content.purposes.contains) ?? false
    }?.content.reofferPlan
  }

  private static func answer(
    _ file: CaseFile,
    _ target: ConsentTarget,
    in service: Service,
    at instant: Instant
  ) -> SharingAnswer? {
    guard target.tells else { return nil }
    let answers = DetailLevel.allCases.filter { $0 != .procedural }.map { level in
      file.mayShare(target.question(level), at: instant, in: service)
    }
    return answers.last(where: \.isAllowed) ?? answers.first
  }
}

extension CaseFile {
  /// Whether what `question` says may be told at `instant`, and what decides that.
  ///
  /// It is found by the functions that decide on a disclosure itself; recording one never reads it.
  public func mayShare(
    _ question: SharingQuestion,
    at instant: Instant,
    in service: Service
  ) -> SharingAnswer {
    state.mayShare(question, at: instant, of: person, in: service)
  }
}
