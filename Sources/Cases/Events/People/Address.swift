// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// An address of a person, and whether they can safely be written to there.
public struct Address: Record {
  public let kind: AddressKind
  public let noFixedAbode: Bool
  public let lines: Line?
  public let postcode: Postcode?
  public let area: Answer<AreaCode>?
  public let safe: Safety
  public let from: CalendarDate?
  public let to: CalendarDate?
}

extension Address {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    kind = fields.required(1, "kind", was?.kind, "What they use it for.")
    noFixedAbode = fields.required(
      2,
      "noFixedAbode",
      was?.noFixedAbode,
      "Whether they have no fixed abode."
    )
    lines = fields.conditional(
      3,
      "lines",
      was?.lines,
      "House, street and town.",
      when: Condition("noFixedAbode", noFixedAbode, is: false)
    )
    postcode = fields.optional(4, "postcode", was?.postcode, "The postcode.")
    area = fields.optional(
      5,
      "area",
      was?.area,
      "The area of the service it lies in; notApplicable if in none."
    )
    safe = fields.required(6, "safe", was?.safe, "Whether a letter or visit there is safe.")
    from = fields.optional(7, "from", was?.from, "From when on they use it.")
    to = fields.optional(8, "to", was?.to, "Until when they used it.")
  }
}
