@testable import Cases
import TestSupport

let consentOne = ConsentID(checked: "K-0001")

extension Agreement {
  /// An agreement to one purpose, up to a level.
  static func to(
    _ purpose: ConsentPurpose,
    _ level: DetailLevel? = .recommendations,
    only recipient: RecipientClass? = nil,
    service: NamedService? = nil,
    named: FullName? = nil,
    limits: Narrative? = nil
  ) -> Agreement {
    Agreement(
      purpose: purpose,
      recipient: recipient,
      service: service,
      named: named,
      maxLevel: level,
      contentLimits: limits
    )
  }
}

extension Step {
  /// Somebody was met, or not, at nine.
  static func met(
    _ outcome: ContactOutcome = .seen,
    with party: ContactParty = .person,
    medium: Medium = .faceToFace,
    start: Moment? = nil,
    end: Moment? = nil,
    next: Happened? = nil,
    toldNothing: Bool? = nil,
    gaveAccount: Bool? = nil,
    at happened: Happened = at("09:00"),
    by author: Author = .facilitator
  ) -> Step {
    Step(
      .contactRecorded(
        ContactRecorded(
          contactWith: party,
          purpose: .offer,
          medium: medium,
          outcome: outcome,
          attendance: nil,
          start: start,
          end: end,
          place: nil,
          present: nil,
          explained: nil,
          understood: nil,
          response: nil,
          nextAttemptAt: next,
          toldNothing: toldNothing,
          offenceAccountGiven: gaveAccount
        )
      ),
      at: happened,
      by: author
    )
  }

  /// Whether the person can decide was assessed, at five past nine.
  static func assessedCapacity(
    _ outcome: CapacityOutcome,
    by law: CapacityKind = .mentalCapacityAct,
    for purposes: [ConsentPurpose] = [.engage, .police],
    canWeigh: Ability? = nil,
    temporary: Bool? = nil,
    retestAt: Moment? = nil,
    at happened: Happened = at("09:05")
  ) -> Step {
    Step(
      .capacityAssessed(
        CapacityAssessed(
          kind: law,
          decision: "Whether to agree",
          purposes: purposes,
          understand: .yes,
          retain: .yes,
          weigh: canWeigh ?? (outcome.canDecide ? .yes : .no),
          communicate: .yes,
          supportGiven: "Time",
          outcome: outcome,
          cause: nil,
          temporary: temporary,
          retestAt: retestAt,
          bestInterests: nil
        )
      ),
      at: happened,
      by: .facilitator
    )
  }

  /// Somebody agreed, at ten past nine.
  static func agreed(
    _ purposes: Agreement...,
    as consent: ConsentID = consentOne,
    giver: ConsentGiver = .person,
    named name: FullName? = nil,
    basis: CapacityBasis = .presumed,
    until end: Moment? = nil,
    at happened: Happened = at("09:10"),
    by author: Author = .facilitator
  ) -> Step {
    Step(
      .consentRecorded(
        ConsentRecorded(
          consent: consent,
          purposes: purposes,
          giver: giver,
          giverName: name,
          capacityBasis: basis,
          form: .verbal,
          language: nil,
          format: nil,
          noPenaltyExplained: true,
          aaPresent: false,
          witness: nil,
          validUntil: end,
          conditions: nil
        )
      ),
      at: happened,
      by: author
    )
  }

  /// Somebody said no, at a quarter past nine.
  static func refused(
    _ purposes: ConsentPurpose...,
    at happened: Happened = at("09:15"),
    by author: Author = .facilitator
  ) -> Step {
    Step(
      .consentRefused(
        ConsentRefused(
          purposes: purposes,
          words: nil,
          understoodImplications: nil,
          reofferPlan: .never,
          capacityBasis: .presumed
        )
      ),
      at: happened,
      by: author
    )
  }

  /// Somebody took back what they had agreed to, at ten.
  static func withdrew(
    _ purposes: [ConsentPurpose]? = nil,
    consents: [ConsentID]? = nil,
    all: Bool = false,
    at happened: Happened = at("10:00"),
    by author: Author = .facilitator
  ) -> Step {
    Step(
      .consentWithdrawn(
        ConsentWithdrawn(
          all: all,
          consents: consents,
          purposes: purposes,
          toldTo: author.staff,
          how: nil,
          reason: nil,
          pendingItems: nil,
          disclosuresAlreadyMade: nil
        )
      ),
      at: happened,
      by: author
    )
  }
}
