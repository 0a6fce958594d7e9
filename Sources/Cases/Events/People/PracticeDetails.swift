// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// The GP practice of a person.
public struct PracticeDetails: Record {
  public let practice: Answer<OrganisationCode>
  public let name: Line?
  public let effectiveFrom: CalendarDate?
}

extension PracticeDetails {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    practice = fields.required(
      1,
      "practice",
      was?.practice,
      "The code of the practice; notApplicable if they have none."
    )
    name = fields.optional(2, "name", was?.name, "The name of the practice.")
    effectiveFrom = fields.optional(3, "effectiveFrom", was?.effectiveFrom, "From when on.")
  }
}
