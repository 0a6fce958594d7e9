// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// A custody record states one fact of the detention clock.
///
/// The facts are the police's: what looks wrong is warned about, never refused. Detention is
/// counted in elapsed time, so the hour that is lost or gained when clocks change counts as it
/// passes.
public struct DetentionTimeRecorded: EventContent {
  public let matter: MatterID
  public let kind: ClockFact
  public let at: Moment
  public let source: ClockSource
  public let reviewNumber: Ordinal?
  public let toHours: Hours?
  public let byRank: PoliceRank?
  public let until: Moment?
  public let returnAt: Happened?
}

extension DetentionTimeRecorded {
  /// EV13.
  public static let type = EventType(
    13,
    "DetentionTimeRecorded",
    "A custody record states one fact of the detention clock."
  )

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    matter = fields.required(
      1,
      "matter",
      was?.matter,
      "The matter that the person is detained for."
    )
    kind = fields.required(2, "kind", was?.kind, "What happened.")
    at = fields.required(3, "at", was?.at, "When, by the custody record.")
    source = fields.required(4, "source", was?.source, "Where it was read or heard.")
    reviewNumber = fields.optional(
      5,
      "reviewNumber",
      was?.reviewNumber,
      "Which review it was: the first, the second."
    )
    toHours = fields.conditional(
      6,
      "toHours",
      was?.toHours,
      "To how many hours after the relevant time the limit was extended.",
      when: Condition("kind", kind, in: .extensionAuthorised)
    )
    byRank = fields.conditional(
      7,
      "byRank",
      was?.byRank,
      "The rank of who extended the limit.",
      when: Condition("kind", kind, in: .extensionAuthorised)
    )
    until = fields.conditional(
      8,
      "until",
      was?.until,
      "Until when the warrant allows detention.",
      when: Condition("kind", kind, in: .warrant)
    )
    returnAt = fields.conditional(
      9,
      "returnAt",
      was?.returnAt,
      "When the person has to return on bail, or unknown.",
      when: Condition("kind", kind, in: .releasedOnBail)
    )
  }
}
