// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// A screening was finished, or ended before it was complete.
///
/// A screening shows whether somebody needs to be assessed, and how soon. Where suicide or self-harm
/// is possible or identified, a ``RiskAssessed`` belongs in the same command.
public struct ScreeningCompleted: EventContent {
  public let basis: EngagementBasis
  public let medium: Medium?
  public let start: Moment?
  public let end: Moment?
  public let tools: [ToolResult]
  public let domains: [Result]
  public let outcome: ScreeningOutcome
  public let urgency: Priority?
  public let custodyAdvice: DisclosureID?
}

extension ScreeningCompleted {
  /// EV22.
  public static let type = EventType(
    22,
    "ScreeningCompleted",
    "A screening was finished, or ended before it was complete."
  )

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    basis = fields.required(1, "basis", was?.basis, "What the screening rests on.")
    medium = fields.conditional(
      2,
      "medium",
      was?.medium,
      "How the person was seen or spoken to.",
      when: Condition("basis", basis, notIn: .recordsOnly)
    )
    start = fields.optional(3, "start", was?.start, "When the screening began.")
    end = fields.optional(4, "end", was?.end, "When the screening ended.")
    tools = fields.required(
      5,
      "tools",
      was?.tools,
      "The tools that were used, with what they showed; an empty list if there were none."
    )
    domains = fields.required(
      6,
      "domains",
      was?.domains,
      "What was found, domain by domain; a domain that is left out was not explored."
    )
    outcome = fields.required(7, "outcome", was?.outcome, "What the screening led to.")
    urgency = fields.optional(8, "urgency", was?.urgency, "How soon the next step is needed.")
    custodyAdvice = fields.optional(
      9,
      "custodyAdvice",
      was?.custodyAdvice,
      "The disclosure by which custody was advised, if it was."
    )
  }
}
