// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// Advice was asked of the duty senior, or of a specialist, and given.
///
/// Advice about a case or a concern stands in its stream, by whichever side records it, under the key
/// of the person it is about; other advice stands in `staff/duty`. Advice is advice: who decides is
/// said, and answers for it.
public struct DutyAdviceRecorded: EventContent {
  public let question: Narrative
  public let advice: Narrative
  public let adviser: StaffID
  public let asker: StaffID
  public let specialism: Line?
  public let decisionOwner: StaffID
  public let followUp: Narrative?
  public let confirms: EventID?
}

extension DutyAdviceRecorded {
  /// EV47.
  public static let type = EventType(
    47,
    "DutyAdviceRecorded",
    "Advice was asked of the duty senior, or of a specialist, and given."
  )

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    question = fields.required(1, "question", was?.question, "What was asked.")
    advice = fields.required(2, "advice", was?.advice, "What was advised.")
    adviser = fields.required(3, "adviser", was?.adviser, "Who advised.")
    asker = fields.required(4, "asker", was?.asker, "Who asked.")
    specialism = fields.optional(
      5,
      "specialism",
      was?.specialism,
      "What the adviser is a specialist in, if they were not asked as the duty senior."
    )
    decisionOwner = fields.required(
      6,
      "decisionOwner",
      was?.decisionOwner,
      "Who decides, and answers for it."
    )
    followUp = fields.optional(7, "followUp", was?.followUp, "What is to be done next.")
    confirms = fields.optional(
      8,
      "confirms",
      was?.confirms,
      "The entry of the other side that this one confirms."
    )
  }
}
