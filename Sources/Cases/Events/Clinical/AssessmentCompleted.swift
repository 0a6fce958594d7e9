// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// A core or a specialist assessment was completed.
///
/// It is not an expert psychiatric report. A later version names the one whose place it takes, which
/// stays in the record. What was found as a need or as a risk is recorded on its own, by
/// ``NeedRecorded`` and ``RiskAssessed``.
public struct AssessmentCompleted: EventContent {
  public let kind: AssessmentKind
  public let discipline: Discipline?
  public let basis: EngagementBasis
  public let start: Happened?
  public let end: Happened?
  public let summary: Narrative
  public let tools: [ToolResult]
  public let recommendations: [Recommendation]
  public let effectiveParticipation: EffectiveParticipation?
  public let history: Narrative?
  public let currentCare: Narrative?
  public let family: Narrative?
  public let support: Narrative?
  public let strengths: Narrative?
  public let wishes: Narrative?
  public let countersigner: StaffID?
  public let supersedes: EventID?
}

extension AssessmentCompleted {
  /// EV23.
  public static let type = EventType(
    23,
    "AssessmentCompleted",
    "A core or a specialist assessment was completed."
  )

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    kind = fields.required(1, "kind", was?.kind, "What kind of assessment it was.")
    discipline = fields.conditional(
      2,
      "discipline",
      was?.discipline,
      "The profession of the specialist.",
      when: Condition("kind", kind, in: .specialist)
    )
    basis = fields.required(3, "basis", was?.basis, "What the assessment rests on.")
    start = fields.optional(4, "start", was?.start, "When it began: a moment, or a day.")
    end = fields.optional(5, "end", was?.end, "When it ended: a moment, or a day.")
    summary = fields.required(6, "summary", was?.summary, "What was found, in a few sentences.")
    tools = fields.required(
      7,
      "tools",
      was?.tools,
      "The tools that were used, with what they showed; an empty list if there were none."
    )
    recommendations = fields.required(
      8,
      "recommendations",
      was?.recommendations,
      "What is recommended to those who decide; an empty list if nothing is."
    )
    effectiveParticipation = fields.optional(
      9,
      "effectiveParticipation",
      was?.effectiveParticipation,
      "What the person needs in order to take part in an interview or a hearing."
    )
    history = fields.optional(10, "history", was?.history, "What matters of the person's history.")
    currentCare = fields.optional(
      11,
      "currentCare",
      was?.currentCare,
      "Which care and treatment the person has now."
    )
    family = fields.optional(
      12,
      "family",
      was?.family,
      "The family, and who depends on the person."
    )
    support = fields.optional(13, "support", was?.support, "What support there is already.")
    strengths = fields.optional(14, "strengths", was?.strengths, "What the person can build on.")
    wishes = fields.optional(15, "wishes", was?.wishes, "What the person wants.")
    countersigner = fields.optional(
      16,
      "countersigner",
      was?.countersigner,
      "The registered senior who countersigned; needed if the author is a facilitator."
    )
    supersedes = fields.optional(
      17,
      "supersedes",
      was?.supersedes,
      "The earlier version of this assessment whose place it takes."
    )
  }
}
