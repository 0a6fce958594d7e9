// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// A person is first known.
///
/// Whoever registers somebody has been shown the people who may be the same. Somebody a record has
/// to name without being a client, such as a child at risk, is a `subject`, with as little as
/// possible.
public struct PersonRegistered: EventContent {
  public let kind: PersonKind
  public let names: [PersonName]
  public let unnamed: Line?
  public let dob: CalendarDate
  public let dobEstimated: Bool?
  public let personStatedGender: Answer<StatedGender>?
  public let genderIdentity: Answer<GenderIdentity>?
  public let source: ReferralSource
  public let possibleMatches: [PossibleMatch]
}

extension PersonRegistered {
  /// EV01.
  public static let type = EventType(1, "PersonRegistered", "A person is first known.")

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    kind = fields.required(
      1,
      "kind",
      was?.kind,
      "Whether they are a client, or only named in a record."
    )
    names = fields.required(2, "names", was?.names, "Their names; an empty list if none is known.")
    unnamed = fields.conditional(
      3,
      "unnamed",
      was?.unnamed,
      "What they are called until a name is known, such as unknown male, custody 42.",
      when: Condition("names", isEmpty: names)
    )
    dob = fields.required(
      4,
      "dob",
      was?.dob,
      "The date of birth, as far as it is known, or unknown."
    )
    dobEstimated = fields.optional(
      5,
      "dobEstimated",
      was?.dobEstimated,
      "Whether the date of birth is an estimate."
    )
    personStatedGender = fields.optional(
      6,
      "personStatedGender",
      was?.personStatedGender,
      "The gender they state."
    )
    genderIdentity = fields.optional(
      7,
      "genderIdentity",
      was?.genderIdentity,
      "The gender they identify with."
    )
    source = fields.required(8, "source", was?.source, "Through whom they became known.")
    possibleMatches = fields.required(
      9,
      "possibleMatches",
      was?.possibleMatches,
      "The people who were shown as perhaps the same; an empty list if the search found nobody."
    )
  }
}
