// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// Information about a person was received from another agency, or read in another record.
///
/// When it was received is when the event happened. What comes from police intelligence stays
/// labelled as such. Only what is needed is kept: a whole record of somebody else's is not.
public struct InformationReceived: EventContent {
  public let from: RecipientClass
  public let fromName: Line
  public let kind: InformationKind
  public let requestedUnder: InformationBasis
  public let summary: Narrative
  public let documentRef: Line?
  public let documentHash: ContentHash?
  public let reliability: Reliability
  public let thirdParty: Bool
  public let restrictions: Narrative?
  public let currentServices: [Destination]?
}

extension InformationReceived {
  /// EV26.
  public static let type = EventType(
    26,
    "InformationReceived",
    "Information was received from another agency, or read in another record."
  )

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    from = fields.required(1, "from", was?.from, "The kind of agency it came from.")
    fromName = fields.required(2, "fromName", was?.fromName, "Who gave it, and of which agency.")
    kind = fields.required(3, "kind", was?.kind, "What kind of information it is.")
    requestedUnder = fields.required(
      4,
      "requestedUnder",
      was?.requestedUnder,
      "What gave the right to ask for it, or to keep it."
    )
    summary = fields.required(5, "summary", was?.summary, "What it says, as far as it is needed.")
    documentRef = fields.optional(
      6,
      "documentRef",
      was?.documentRef,
      "Where the document itself is kept."
    )
    documentHash = fields.optional(
      7,
      "documentHash",
      was?.documentHash,
      "The SHA-256 of that document, unless it is on paper."
    )
    reliability = fields.required(
      8,
      "reliability",
      was?.reliability,
      "How far it can be relied on."
    )
    thirdParty = fields.required(
      9,
      "thirdParty",
      was?.thirdParty,
      "Whether it says something about anybody but the person."
    )
    restrictions = fields.optional(
      10,
      "restrictions",
      was?.restrictions,
      "What the giver said about passing it on."
    )
    currentServices = fields.optional(
      11,
      "currentServices",
      was?.currentServices,
      "The services that the person is using, as far as it says so."
    )
  }
}
