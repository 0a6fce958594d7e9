// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// Somebody asked for a report or for information, or a request changed.
///
/// When they asked is when the event happened. An order of a court binds, and is cited by its
/// document; a request does not. The answer is a disclosure that names the request; what is not to be
/// answered gets a procedural reply, which is one too.
public struct ReportRequested: EventContent {
  public let request: ReportRequestID
  public let requester: RecipientClass
  public let requesterName: Line
  public let kind: RequestedReport
  public let status: RequestStatus
  public let dueAt: Happened?
  public let hearing: HearingID?
  public let isOrder: Bool
  public let orderRef: Line?
  public let whyDeclined: Line?
}

extension ReportRequested {
  /// EV27.
  public static let type = EventType(
    27,
    "ReportRequested",
    "Somebody asked for a report or for information, or a request changed."
  )

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    request = fields.required(
      1,
      "request",
      was?.request,
      "The reference of the request, by which a disclosure names it."
    )
    requester = fields.required(2, "requester", was?.requester, "The kind of requester.")
    requesterName = fields.required(
      3,
      "requesterName",
      was?.requesterName,
      "Who asked: name and role, or the organisation."
    )
    kind = fields.required(4, "kind", was?.kind, "What they asked for.")
    status = fields.required(5, "status", was?.status, "Where it stands; open when it comes in.")
    dueAt = fields.optional(6, "dueAt", was?.dueAt, "By when they need it.")
    hearing = fields.optional(7, "hearing", was?.hearing, "The hearing it is for.")
    isOrder = fields.required(
      8,
      "isOrder",
      was?.isOrder,
      "Whether a court, a coroner or a summons orders it."
    )
    orderRef = fields.conditional(
      9,
      "orderRef",
      was?.orderRef,
      "The reference of the document that orders it.",
      when: Condition("isOrder", isOrder, is: true)
    )
    whyDeclined = fields.conditional(
      10,
      "whyDeclined",
      was?.whyDeclined,
      "Why it is not going to be answered.",
      when: Condition("status", status, in: .declined)
    )
  }
}
