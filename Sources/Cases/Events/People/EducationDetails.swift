// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// Where a person learns, and with which support.
public struct EducationDetails: Record {
  public let status: Answer<EducationStatus>
  public let place: Line?
  public let specialEducation: Answer<SpecialEducation>?
  public let effectiveFrom: CalendarDate?
}

extension EducationDetails {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    status = fields.required(
      1,
      "status",
      was?.status,
      "Whether they learn, and in what kind of place."
    )
    place = fields.optional(2, "place", was?.place, "The school or college.")
    specialEducation = fields.optional(
      3,
      "specialEducation",
      was?.specialEducation,
      "Support for special educational needs."
    )
    effectiveFrom = fields.optional(4, "effectiveFrom", was?.effectiveFrom, "From when on.")
  }
}
