// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// It changed who may see a person's record, a case or a concern, or a single entry of it.
///
/// What is restricted has a stream for that, `governance/person-PN01`, `governance/case-C-0001` or
/// `governance/concern-SG-0001`: the label in force, and who raised and lowered it, is one check. It
/// is sealed under the store's key, because a restriction outlives each of the people it protects, and
/// so it holds no words about them.
public struct AccessRestrictionChanged: EventContent {
  public let target: StreamID
  public let entry: EventID?
  public let section: Name?
  public let from: Label
  public let to: Label
  public let reason: RestrictionReason
  public let note: Line?
  public let allowed: [StaffID]?
  public let reviewBy: CalendarDate?
  public let secondPerson: StaffID?
  public let about: StaffID?
}

extension AccessRestrictionChanged {
  /// EV55.
  public static let type = EventType(
    55,
    "AccessRestrictionChanged",
    "It changed who may see a person's record, a case or a concern, or a single entry of it."
  )

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    target = fields.required(
      1,
      "target",
      was?.target,
      "What it is about: the stream of a person, a case or a concern."
    )
    entry = fields.optional(
      2,
      "entry",
      was?.entry,
      "The entry in that stream; left out if it is about all of it."
    )
    section = fields.optional(
      3,
      "section",
      was?.section,
      "The part, such as `address`; left out if it is about all of it."
    )
    from = fields.required(4, "from", was?.from, "Who could see it so far.")
    to = fields.required(5, "to", was?.to, "Who can see it from now on.")
    reason = fields.required(6, "reason", was?.reason, "Why.")
    note = fields.optional(
      7,
      "note",
      was?.note,
      "What else to know, without anything about the person."
    )
    allowed = fields.conditional(
      8,
      "allowed",
      was?.allowed,
      "The members of staff who can see it.",
      when: Condition("to", to, in: .sealed)
    )
    reviewBy = fields.optional(9, "reviewBy", was?.reviewBy, "When it is looked at again.")
    secondPerson = fields.optional(
      10,
      "secondPerson",
      was?.secondPerson,
      "Who else decided it, which lowering what is sealed takes."
    )
    about = fields.optional(
      11,
      "about",
      was?.about,
      "The member of staff whose own record it is: nothing ever opens it to them."
    )
  }
}
