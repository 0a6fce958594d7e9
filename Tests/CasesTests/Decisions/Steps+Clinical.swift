@testable import Cases
import TestSupport

extension Step {
  /// A screening was finished, at twenty past nine.
  static func screened(
    _ domains: [ScreeningDomain: ScreeningFinding] = [.alcohol: .identified],
    on basis: EngagementBasis = .engage,
    with tools: [Line] = [],
    start: Moment? = nil,
    end: Moment? = nil,
    at happened: Happened = at("09:20"),
    by author: Author = .facilitator
  ) -> Step {
    Step(
      .screeningCompleted(
        ScreeningCompleted(
          basis: basis,
          medium: .faceToFace,
          start: start,
          end: end,
          tools: tools.map {
            ToolResult(name: $0, version: nil, score: nil, result: nil, scoredBy: nil)
          },
          domains: domains.map { ScreeningCompleted.Result(domain: $0.key, finding: $0.value) },
          outcome: .assessCore,
          urgency: nil,
          custodyAdvice: nil
        )
      ),
      at: happened,
      by: author
    )
  }

  /// An assessment was completed, at half past nine.
  static func assessed(
    _ kind: AssessmentKind = .core,
    on basis: EngagementBasis = .engage,
    summary: Narrative = "A summary",
    countersigner: Author? = nil,
    start: Happened? = nil,
    end: Happened? = nil,
    supersedes: EventID? = nil,
    at happened: Happened = at("09:30"),
    by author: Author = .senior
  ) -> Step {
    Step(
      .assessmentCompleted(
        AssessmentCompleted(
          kind: kind,
          discipline: nil,
          basis: basis,
          start: start,
          end: end,
          summary: summary,
          tools: [],
          recommendations: [],
          effectiveParticipation: nil,
          history: nil,
          currentCare: nil,
          family: nil,
          support: nil,
          strengths: nil,
          wishes: nil,
          countersigner: countersigner?.staff,
          supersedes: supersedes
        )
      ),
      at: happened,
      by: author
    )
  }

  /// A need was recorded.
  static func needs(
    _ need: NeedCode,
    _ status: NeedStatus = .suspected,
    primary: Bool = false,
    source: Line? = nil,
    from: CalendarDate? = nil,
    to: CalendarDate? = nil,
    at happened: Happened = at("09:35")
  ) -> Step {
    Step(
      .needRecorded(
        NeedRecorded(
          needCode: need,
          status: status,
          primary: primary,
          evidence: nil,
          learningDisabilityStatus: nil,
          autismStatus: nil,
          offenceHistory: nil,
          from: from,
          to: to,
          source: source
        )
      ),
      at: happened,
      by: .facilitator
    )
  }

  /// The risks were assessed, at twenty-five past nine.
  static func risks(
    _ risk: RiskType? = .selfHarm,
    _ level: RiskLevel = .low,
    told: EscalationContact? = nil,
    planned: [Line] = [],
    releasePlan: Narrative? = nil,
    reviewBy: Moment = moment("18:00"),
    at happened: Happened = at("09:25")
  ) -> Step {
    Step(
      .riskAssessed(
        RiskAssessed(
          risks: risk.map {
            [RiskAssessed.Rating(type: $0, level: level, basis: "What was said")]
          } ?? [],
          triggers: nil,
          protective: nil,
          plannedActions: planned,
          escalatedTo: told.map {
            [RiskAssessed.Escalation(to: $0, at: moment("09:22"), name: nil)]
          },
          releasePlan: releasePlan,
          reviewBy: reviewBy,
          validFor: .custody
        )
      ),
      at: happened,
      by: .facilitator
    )
  }

  /// A note was added.
  static func noted(
    _ kind: NoteKind = .progress,
    adviser: Author? = nil,
    confirming override: OverrideID? = nil,
    at happened: Happened = at("12:00"),
    by author: Author = .facilitator
  ) -> Step {
    Step(
      .noteAdded(
        NoteAdded(
          kind: kind,
          text: "A note",
          about: nil,
          containsOffenceAccount: adviser != nil,
          adviser: adviser?.staff,
          sensitive: false,
          confirms: override
        )
      ),
      at: happened,
      by: author
    )
  }
}
