// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// When a safety huddle begins.
public struct HuddleSlot: Record {
  public let slot: Name
  public let begins: ClockTime
  public let lateAfterMinutes: Int64
  public let missedAfterMinutes: Int64
  public let earliestMinutes: Int64?
}

extension HuddleSlot {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    slot = fields.required(1, "slot", was?.slot, "Which of the day's huddles, `AM` or `PM`.")
    begins = fields.required(2, "begins", was?.begins, "When it begins.")
    lateAfterMinutes = fields.required(
      3,
      "lateAfterMinutes",
      was?.lateAfterMinutes,
      "After how many minutes it began late."
    )
    missedAfterMinutes = fields.required(
      4,
      "missedAfterMinutes",
      was?.missedAfterMinutes,
      "After how many minutes it was missed."
    )
    earliestMinutes = fields.optional(
      5,
      "earliestMinutes",
      was?.earliestMinutes,
      "How many minutes before that it can begin at the earliest; at any time if left out."
    )
  }
}
