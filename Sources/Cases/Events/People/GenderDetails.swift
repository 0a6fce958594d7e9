// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// What a person says about gender.
public struct GenderDetails: Record {
  public let personStatedGender: Answer<StatedGender>?
  public let genderIdentity: Answer<GenderIdentity>?
  public let sameAsAtBirth: Answer<Bool>?
  public let effectiveFrom: CalendarDate?
}

extension GenderDetails {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    personStatedGender = fields.optional(
      1,
      "personStatedGender",
      was?.personStatedGender,
      "The gender they state."
    )
    genderIdentity = fields.optional(
      2,
      "genderIdentity",
      was?.genderIdentity,
      "The gender they identify with."
    )
    sameAsAtBirth = fields.optional(
      3,
      "sameAsAtBirth",
      was?.sameAsAtBirth,
      "Whether it is the gender they were given at birth."
    )
    effectiveFrom = fields.optional(4, "effectiveFrom", was?.effectiveFrom, "From when on.")
  }
}
