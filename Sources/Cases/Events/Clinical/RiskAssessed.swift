// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// The risks to and from a person were assessed.
///
/// The latest level of each risk counts, is shown with its age, and visibly expires at `reviewBy`. A
/// risk that is left out was not assessed, which is not the same as none. A high risk says who was
/// told at once, and when.
public struct RiskAssessed: EventContent {
  public let risks: [Rating]
  public let triggers: Narrative?
  public let protective: Narrative?
  public let plannedActions: [Line]
  public let escalatedTo: [Escalation]?
  public let releasePlan: Narrative?
  public let reviewBy: Moment
  public let validFor: RiskSetting
}

extension RiskAssessed {
  /// EV25.
  public static let type = EventType(
    25,
    "RiskAssessed",
    "The risks to and from a person were assessed."
  )

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    risks = fields.required(1, "risks", was?.risks, "The level of each risk that was assessed.")
    triggers = fields.optional(2, "triggers", was?.triggers, "What makes it worse.")
    protective = fields.optional(3, "protective", was?.protective, "What protects.")
    plannedActions = fields.required(
      4,
      "plannedActions",
      was?.plannedActions,
      "What is going to be done; an empty list if nothing is."
    )
    escalatedTo = fields.optional(
      5,
      "escalatedTo",
      was?.escalatedTo,
      "Who was told at once; needed if a risk is high."
    )
    releasePlan = fields.optional(
      6,
      "releasePlan",
      was?.releasePlan,
      "What happens on release; needed if the risk of suicide is high."
    )
    reviewBy = fields.required(7, "reviewBy", was?.reviewBy, "When it has to be assessed again.")
    validFor = fields.required(8, "validFor", was?.validFor, "Where the assessment holds.")
  }
}
