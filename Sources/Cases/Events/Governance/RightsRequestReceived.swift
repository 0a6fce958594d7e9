// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// Somebody makes use of a right over a record, or something about their request has become known.
///
/// Each request has a stream of its own, `governance/request-RR-0001`: it begins with this, has this
/// again when identity is verified, clarification asked or given, or the time extended, and ends with
/// the decision, so that the time it takes is one count. It is sealed under the key of the person whose
/// record it is about. A request by word of mouth counts.
public struct RightsRequestReceived: EventContent {
  public let person: PersonID
  public let kind: RightsKind
  public let requester: RightsRequester
  public let requesterName: FullName?
  public let authority: Line?
  public let isCompetent: Bool?
  public let medium: Medium?
  public let receivedOn: CalendarDate?
  public let identityVerifiedOn: CalendarDate?
  public let clarificationAskedOn: CalendarDate?
  public let clarificationReceivedOn: CalendarDate?
  public let extensionReason: Line?
  public let details: Narrative?
  public let dueOn: CalendarDate?
}

extension RightsRequestReceived {
  /// EV56.
  public static let type = EventType(
    56,
    "RightsRequestReceived",
    "Somebody makes use of a right over a record, or more about their request has become known."
  )

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    person = fields.required(1, "person", was?.person, "Whose record it is about.")
    kind = fields.required(2, "kind", was?.kind, "Which right.")
    requester = fields.required(3, "requester", was?.requester, "Who asks.")
    requesterName = fields.optional(
      4,
      "requesterName",
      was?.requesterName,
      "The name of who asks, if it is not the person."
    )
    authority = fields.conditional(
      5,
      "authority",
      was?.authority,
      "What entitles them to ask for the person.",
      when: Condition("requester", requester, notIn: .person)
    )
    isCompetent = fields.optional(
      6,
      "isCompetent",
      was?.isCompetent,
      "Whether a child is able to make use of the right themself."
    )
    medium = fields.optional(7, "medium", was?.medium, "How it was said, if it was.")
    receivedOn = fields.optional(
      8,
      "receivedOn",
      was?.receivedOn,
      "The day it was received, if not the day it happened."
    )
    identityVerifiedOn = fields.optional(
      9,
      "identityVerifiedOn",
      was?.identityVerifiedOn,
      "The day on which it was sure who asks; left out until it is."
    )
    clarificationAskedOn = fields.optional(
      10,
      "clarificationAskedOn",
      was?.clarificationAskedOn,
      "The day on which it was asked what is meant; the time stands still from then."
    )
    clarificationReceivedOn = fields.optional(
      11,
      "clarificationReceivedOn",
      was?.clarificationReceivedOn,
      "The day on which that was answered."
    )
    extensionReason = fields.optional(
      12,
      "extensionReason",
      was?.extensionReason,
      "Why it takes two months longer, as the person was told."
    )
    details = fields.optional(13, "details", was?.details, "What is asked for.")
    dueOn = fields.optional(
      14,
      "dueOn",
      was?.dueOn,
      "The last day for an answer; worked out when it is recorded."
    )
  }
}
