@testable import Cases
import TestSupport

let threadOne = ReferralID(checked: "SR-0001")

extension Step {
  private init(concern event: Event, at happened: Happened, by author: Author) {
    self.init(event, in: StreamID(concernOne), at: happened, by: author)
  }

  /// Somebody was worried, at ten past ten.
  static func worried(
    about subject: PersonID = person,
    account: Narrative = "What was heard",
    of categories: [SafeguardingCategory]? = [.criminalExploitation],
    isDangerous: Bool = false,
    in cases: [CaseID] = [caseOne],
    alleged: [Author]? = nil,
    at happened: Happened = at("10:10"),
    by author: Author = .facilitator
  ) -> Step {
    Step(
      concern: .safeguardingConcernRaised(
        SafeguardingConcernRaised(
          subject: PersonAtRisk(
            person: subject,
            relation: .client,
            stage: .child,
            age: nil,
            lives: .value(AreaCode(checked: "SAL")),
            found: nil,
            wishes: nil,
            account: nil
          ),
          furtherSubjects: nil,
          sources: nil,
          unregistered: nil,
          categories: categories,
          account: account,
          immediateDanger: isDangerous,
          actionTaken: nil,
          linkedCases: cases,
          otherChildrenConsidered: nil,
          allegedStaff: alleged?.map(\.staff)
        )
      ),
      at: happened,
      by: author
    )
  }

  /// A senior decided, at twenty past ten.
  static func decided(
    _ decision: ConcernDecision = .refer,
    routes: [SafeguardingRoute] = [.childrensServices],
    owner: Author? = nil,
    restricting label: Label? = nil,
    at happened: Happened = at("10:20"),
    by author: Author = .lead
  ) -> Step {
    Step(
      concern: .safeguardingConcernTriaged(
        SafeguardingConcernTriaged(
          decision: decision,
          rationale: "A rationale",
          routes: routes,
          consentSought: nil,
          informed: nil,
          restriction: label,
          owner: owner?.staff,
          dueBy: nil
        )
      ),
      at: happened,
      by: author
    )
  }

  /// Another body was told, at half past ten.
  static func escalated(
    by route: SafeguardingRoute = .childrensServices,
    on basis: SafeguardingBasis = .override(
      OverrideBasis(ground: .child, facts: "He is given goods and afraid")
    ),
    _ level: DetailLevel = .recommendations,
    informed: InformingOfConcern = InformingOfConcern(informed: true, why: nil),
    checklist: RiskChecklist? = nil,
    method: DeliveryMethod = .portal,
    area: String? = nil,
    dueBy due: CalendarDate? = nil,
    at happened: Happened = at("10:30"),
    author: Author = .facilitator
  ) -> Step {
    Step(
      concern: .safeguardingReferralMade(
        SafeguardingReferralMade(
          referral: threadOne,
          route: route,
          organisation: "Children's services",
          area: area.map { AreaCode(checked: $0) },
          method: method,
          confirmedAt: nil,
          bodyReference: nil,
          contentLevel: level,
          basis: basis,
          consentSought: nil,
          responseDueBy: due,
          informed: informed,
          checklist: checklist
        )
      ),
      at: happened,
      by: author
    )
  }

  /// The other body answered, or did not, at half past eleven.
  static func responded(
    _ response: SafeguardingResponse = .childProtectionEnquiry,
    to referral: ReferralID = threadOne,
    at happened: Happened = at("11:30")
  ) -> Step {
    Step(
      concern: .safeguardingResponseRecorded(
        SafeguardingResponseRecorded(
          referral: referral,
          response: response,
          byWhom: nil,
          meetingOn: nil,
          actionsForUs: nil,
          nextDue: nil
        )
      ),
      at: happened,
      by: .facilitator
    )
  }

  /// The concern was taken to somebody higher, two days later.
  static func pushed(
    _ why: EscalationReason = .noResponse,
    on referral: ReferralID? = threadOne,
    to level: EscalationLevel = 2,
    expecting due: CalendarDate? = nil,
    at happened: Happened = at("09:15", on: "2026-04-01"),
    by author: Author = .lead
  ) -> Step {
    Step(
      concern: .safeguardingEscalated(
        SafeguardingEscalated(
          why: why,
          referral: referral,
          level: level,
          toWhom: "The manager there",
          explanation: nil,
          outcomeExpectedBy: due
        )
      ),
      at: happened,
      by: author
    )
  }

  /// Work on the concern ended, at noon.
  static func settled(
    _ outcome: ConcernOutcome = .reduced,
    to handover: Line? = nil,
    at happened: Happened = at("12:00"),
    by author: Author = .lead
  ) -> Step {
    Step(
      concern: .safeguardingConcernClosed(
        SafeguardingConcernClosed(
          outcome: outcome,
          rationale: "A rationale",
          handoverTo: handover,
          lessons: nil
        )
      ),
      at: happened,
      by: author
    )
  }
}
