// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// Somebody was asked, and said no.
///
/// Only somebody who was seen and can decide refuses. It leaves consents for other purposes as they
/// are.
public struct ConsentRefused: EventContent {
  public let purposes: [ConsentPurpose]
  public let words: Narrative?
  public let understoodImplications: Answer<Bool>?
  public let reofferPlan: ReofferPlan
  public let capacityBasis: CapacityBasis
}

extension ConsentRefused {
  /// EV20.
  public static let type = EventType(20, "ConsentRefused", "Somebody was asked, and said no.")

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    purposes = fields.required(1, "purposes", was?.purposes, "What was refused, at least one.")
    words = fields.optional(2, "words", was?.words, "Their words, if they help.")
    understoodImplications = fields.optional(
      3,
      "understoodImplications",
      was?.understoodImplications,
      "Whether they understood what refusing means."
    )
    reofferPlan = fields.required(
      4,
      "reofferPlan",
      was?.reofferPlan,
      "When they are asked again, or that they are not."
    )
    capacityBasis = fields.required(
      5,
      "capacityBasis",
      was?.capacityBasis,
      "Why they can decide: presumed, or an assessment."
    )
  }
}
