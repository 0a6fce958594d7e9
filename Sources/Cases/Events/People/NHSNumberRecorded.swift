// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// An NHS number was recorded, traced, changed, or removed as wrong.
///
/// A number that was somebody else's is removed by naming it as `previous` and giving no other.
public struct NHSNumberRecorded: EventContent {
  public let status: NHSNumberStatus
  public let number: NHSNumber?
  public let how: NHSNumberSource?
  public let previous: NHSNumber?
  public let reason: Line?
  public let traceRef: Line?
}

extension NHSNumberRecorded {
  /// EV03.
  public static let type = EventType(
    3,
    "NHSNumberRecorded",
    "An NHS number was recorded, traced, changed, or removed as wrong."
  )

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    status = fields.required(1, "status", was?.status, "How far the number has been verified.")
    number = fields.optional(2, "number", was?.number, "The number, if one is known.")
    how = fields.conditional(
      3,
      "how",
      was?.how,
      "How the number became known.",
      when: Condition("number", present: number)
    )
    previous = fields.optional(
      4,
      "previous",
      was?.previous,
      "The number that stood here and was wrong; it is removed, or replaced by the new one."
    )
    reason = fields.conditional(
      5,
      "reason",
      was?.reason,
      "Why the earlier number is not this person's.",
      when: Condition("previous", present: previous)
    )
    traceRef = fields.optional(6, "traceRef", was?.traceRef, "The reference of the trace.")
  }
}
