// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// A safety huddle began. (Opens the huddle's stream.)
///
/// The stream is named by the day and the slot, so that there is one huddle for each. Huddles are
/// sealed under the store's key: they hold decisions and owners, references and no clinical words.
public struct HuddleOpened: EventContent {
  public let slot: Name
  public let date: CalendarDate
  public let chair: StaffID
  public let present: [StaffID]
  public let apologies: [StaffID]?
  public let unaccounted: [StaffID]?
  public let lateMinutes: Int64?
  public let carriedActions: [CarriedAction]?
}

extension HuddleOpened {
  /// EV48.
  public static let type = EventType(48, "HuddleOpened", "A safety huddle began.")

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    slot = fields.required(1, "slot", was?.slot, "Which of the day's huddles, AM or PM.")
    date = fields.required(2, "date", was?.date, "Of which day.")
    chair = fields.required(3, "chair", was?.chair, "Who leads it.")
    present = fields.required(4, "present", was?.present, "Who is there.")
    apologies = fields.optional(5, "apologies", was?.apologies, "Who has said they cannot be.")
    unaccounted = fields.optional(
      6,
      "unaccounted",
      was?.unaccounted,
      "Who should be there, and nobody knows where they are."
    )
    lateMinutes = fields.optional(
      7,
      "lateMinutes",
      was?.lateMinutes,
      "By how many minutes it began late; worked out when it is recorded."
    )
    carriedActions = fields.optional(
      8,
      "carriedActions",
      was?.carriedActions,
      "The actions of earlier huddles that are open; worked out when it is recorded."
    )
  }
}
