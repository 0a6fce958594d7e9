// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// One purpose that somebody agreed to.
public struct Agreement: Record {
  public let purpose: ConsentPurpose
  public let recipient: RecipientClass?
  public let service: NamedService?
  public let named: FullName?
  public let maxLevel: DetailLevel?
  public let contentLimits: Narrative?
}

extension Agreement {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    purpose = fields.required(1, "purpose", was?.purpose, "What for.")
    recipient = fields.optional(
      2,
      "recipient",
      was?.recipient,
      "Who may be told; if left out, everybody whom the purpose covers by the service description."
    )
    service = fields.conditional(
      3,
      "service",
      was?.service,
      "The one service that may be told.",
      when: Condition("purpose", purpose, in: .service)
    )
    named = fields.conditional(
      4,
      "named",
      was?.named,
      "The relative or carer who may be told.",
      when: Condition("purpose", purpose, in: .family)
    )
    maxLevel = fields.conditional(
      5,
      "maxLevel",
      was?.maxLevel,
      "The most that may be told.",
      when: Condition("purpose", purpose, notIn: .engage, .records, .contact)
    )
    contentLimits = fields.optional(
      6,
      "contentLimits",
      was?.contentLimits,
      "What must stay out, or what has to be kept to."
    )
  }
}
