// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// How a person takes in information and makes themselves understood.
///
/// It is shown before every contact, with when it was last gone through with them. That nothing is
/// needed is an empty list; that nobody asked is a blank.
public struct CommunicationNeedRecorded: EventContent {
  public let impairments: Answer<[Impairment]>
  public let adjustments: [Adjustment]
  public let language: Answer<LanguageCode>?
  public let interpreterNeeded: Answer<Bool>?
  public let formats: [InformationFormat]?
  public let appropriateAdultIndicated: Answer<Bool>?
  public let intermediaryIndicated: Answer<Bool>?
  public let source: DetailSource
  public let agreedToFlagSpine: Answer<Bool>?
  public let reviewedOn: Answer<CalendarDate>
  public let underlyingConditions: [Line]?
}

extension CommunicationNeedRecorded {
  /// EV04; version 1 is ``CommunicationNeedRecorded1``.
  public static let type = EventType(
    4,
    "CommunicationNeedRecorded",
    version: 2,
    "How a person takes in information and makes themselves understood."
  )

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    impairments = fields.required(
      1,
      "impairments",
      was?.impairments,
      "What makes it harder; an empty list if they were asked and there is nothing."
    )
    adjustments = fields.required(
      2,
      "adjustments",
      was?.adjustments,
      "What makes it easier; an empty list if nothing is needed."
    )
    language = fields.optional(3, "language", was?.language, "The language they want to speak.")
    interpreterNeeded = fields.optional(
      4,
      "interpreterNeeded",
      was?.interpreterNeeded,
      "Whether they need an interpreter."
    )
    formats = fields.optional(
      5,
      "formats",
      was?.formats,
      "In which formats they can take information in."
    )
    appropriateAdultIndicated = fields.optional(
      6,
      "appropriateAdultIndicated",
      was?.appropriateAdultIndicated,
      "Whether an appropriate adult seems to be needed."
    )
    intermediaryIndicated = fields.optional(
      7,
      "intermediaryIndicated",
      was?.intermediaryIndicated,
      "Whether an intermediary seems to be needed."
    )
    source = fields.required(8, "source", was?.source, "Who told us.")
    agreedToFlagSpine = fields.optional(
      9,
      "agreedToFlagSpine",
      was?.agreedToFlagSpine,
      "Whether they agree to a reasonable adjustment flag on the national record."
    )
    reviewedOn = fields.required(
      10,
      "reviewedOn",
      was?.reviewedOn,
      "When this was last gone through with them."
    )
    underlyingConditions = fields.optional(
      11,
      "underlyingConditions",
      was?.underlyingConditions,
      "The conditions behind it, as the person or a record names them."
    )
  }
}
