// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// Somebody agreed, purpose by purpose.
///
/// It ends when the case is closed, and is never carried over to another case. It is not the lawful
/// basis of the record: withdrawing it stops sharing, and erases nothing.
public struct ConsentRecorded: EventContent {
  public let consent: ConsentID
  public let purposes: [Agreement]
  public let giver: ConsentGiver
  public let giverName: FullName?
  public let capacityBasis: CapacityBasis
  public let form: ConsentForm
  public let language: LanguageCode?
  public let format: InformationFormat?
  public let noPenaltyExplained: Bool?
  public let aaPresent: Bool
  public let witness: Line?
  public let validUntil: Moment?
  public let conditions: Narrative?
}

extension ConsentRecorded {
  /// EV19.
  public static let type = EventType(19, "ConsentRecorded", "Somebody agreed.")

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    consent = fields.required(1, "consent", was?.consent, "The number of this consent.")
    purposes = fields.required(
      2,
      "purposes",
      was?.purposes,
      "What was agreed to, purpose by purpose; at least one."
    )
    giver = fields.required(3, "giver", was?.giver, "Who agreed.")
    giverName = fields.conditional(
      4,
      "giverName",
      was?.giverName,
      "The name of who agreed.",
      when: Condition("giver", giver, notIn: .person)
    )
    capacityBasis = fields.required(
      5,
      "capacityBasis",
      was?.capacityBasis,
      "Why they can decide: presumed, or an assessment."
    )
    form = fields.required(6, "form", was?.form, "In what form.")
    language = fields.optional(
      7,
      "language",
      was?.language,
      "In which language it was explained, if not English."
    )
    format = fields.optional(8, "format", was?.format, "In which format it was explained.")
    noPenaltyExplained = fields.optional(
      9,
      "noPenaltyExplained",
      was?.noPenaltyExplained,
      "Whether it was explained that refusing does no harm."
    )
    aaPresent = fields.required(
      10,
      "aaPresent",
      was?.aaPresent,
      "Whether an appropriate adult was there."
    )
    witness = fields.optional(11, "witness", was?.witness, "Who witnessed it, if anybody.")
    validUntil = fields.optional(
      12,
      "validUntil",
      was?.validUntil,
      "When it ends, if before the case is closed."
    )
    conditions = fields.optional(13, "conditions", was?.conditions, "On which conditions.")
  }
}
