// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// Another team of the service, or another service, was asked to take a case over.
///
/// Until that is decided, the team that asks owns the case. Asking another service tells it something,
/// so that it is a disclosure (INV-03), and stands in the disclosure register.
public struct CaseTransferRequested: EventContent {
  public let toArea: AreaCode?
  public let toService: Line?
  public let authority: DisclosureAuthority?
  public let level: DetailLevel?
  public let reason: Narrative
  public let urgency: Priority
  public let openItems: [Line]
  public let openConcerns: [ConcernID]?
  public let summaryRef: Line?
  public let proposedDate: CalendarDate?
}

extension CaseTransferRequested {
  /// EV10.
  public static let type = EventType(
    10,
    "CaseTransferRequested",
    "Another team of the service, or another service, was asked to take a case over."
  )

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    toArea = fields.optional(
      1,
      "toArea",
      was?.toArea,
      "The area whose team is asked; left out if another service is."
    )
    toService = fields.conditional(
      2,
      "toService",
      was?.toService,
      "The other Liaison and Diversion service, by the name that a consent names.",
      when: Condition("toArea", absent: toArea)
    )
    authority = fields.conditional(
      3,
      "authority",
      was?.authority,
      "What telling the other service rests on.",
      when: Condition("toService", present: toService)
    )
    level = fields.conditional(
      4,
      "level",
      was?.level,
      "How much detail the other service is told.",
      when: Condition("toService", present: toService)
    )
    reason = fields.required(5, "reason", was?.reason, "Why.")
    urgency = fields.required(6, "urgency", was?.urgency, "How urgent it is.")
    openItems = fields.required(
      7,
      "openItems",
      was?.openItems,
      "What is still to be done; an empty list if nothing is."
    )
    openConcerns = fields.optional(
      8,
      "openConcerns",
      was?.openConcerns,
      "The open safeguarding concerns that touch the case."
    )
    summaryRef = fields.optional(
      9,
      "summaryRef",
      was?.summaryRef,
      "Where the summary for whoever takes over is kept."
    )
    proposedDate = fields.optional(
      10,
      "proposedDate",
      was?.proposedDate,
      "The day from which the others are to have it."
    )
  }
}
