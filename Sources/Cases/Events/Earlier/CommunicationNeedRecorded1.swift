// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// Version 1 of ``CommunicationNeedRecorded``, in which it could be left out when it was reviewed.
public struct CommunicationNeedRecorded1: Record {
  public let impairments: Answer<[Impairment]>
  public let adjustments: [Adjustment]
  public let language: Answer<LanguageCode>?
  public let interpreterNeeded: Answer<Bool>?
  public let formats: [InformationFormat]?
  public let appropriateAdultIndicated: Answer<Bool>?
  public let intermediaryIndicated: Answer<Bool>?
  public let source: DetailSource
  public let agreedToFlagSpine: Answer<Bool>?
  public let reviewedOn: CalendarDate?
  public let underlyingConditions: [Line]?
}

extension CommunicationNeedRecorded1 {
  /// The same in version 2: what was left out is *not recorded*.
  public var next: CommunicationNeedRecorded {
    CommunicationNeedRecorded(
      impairments: impairments,
      adjustments: adjustments,
      language: language,
      interpreterNeeded: interpreterNeeded,
      formats: formats,
      appropriateAdultIndicated: appropriateAdultIndicated,
      intermediaryIndicated: intermediaryIndicated,
      source: source,
      agreedToFlagSpine: agreedToFlagSpine,
      reviewedOn: reviewedOn.map(Answer.value) ?? .notRecorded,
      underlyingConditions: underlyingConditions
    )
  }

  /// The listing.
  @inlinable
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    impairments = fields.required(1, "impairments", was?.impairments, "What makes it harder.")
    adjustments = fields.required(2, "adjustments", was?.adjustments, "What makes it easier.")
    language = fields.optional(3, "language", was?.language, "The language they want to speak.")
    interpreterNeeded = fields.optional(
      4,
      "interpreterNeeded",
      was?.interpreterNeeded,
      "Whether they need an interpreter."
    )
    formats = fields.optional(5, "formats", was?.formats, "In which formats they take it in.")
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
      "Whether they agree to a flag on the national record."
    )
    reviewedOn = fields.optional(10, "reviewedOn", was?.reviewedOn, "When it was reviewed.")
    underlyingConditions = fields.optional(
      11,
      "underlyingConditions",
      was?.underlyingConditions,
      "The conditions behind it."
    )
  }
}
