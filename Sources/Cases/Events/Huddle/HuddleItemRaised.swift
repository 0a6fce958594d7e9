// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// Something was brought up in a huddle.
///
/// A huddle is a disclosure inside the team: it points at cases and concerns by their references, and
/// says as little as it can.
public struct HuddleItemRaised: EventContent {
  public let kind: HuddleItemKind
  public let priority: Priority
  public let people: [PersonID]?
  public let cases: [CaseID]?
  public let concerns: [ConcernID]?
  public let staff: [StaffID]?
  public let site: SiteCode?
  public let text: Line?
}

extension HuddleItemRaised {
  /// EV49.
  public static let type = EventType(
    49,
    "HuddleItemRaised",
    "Something was brought up in a huddle."
  )

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    kind = fields.required(1, "kind", was?.kind, "What it is about.")
    priority = fields.required(2, "priority", was?.priority, "How soon it matters.")
    people = fields.optional(3, "people", was?.people, "The people it points at.")
    cases = fields.optional(4, "cases", was?.cases, "The cases it points at.")
    concerns = fields.optional(5, "concerns", was?.concerns, "The concerns it points at.")
    staff = fields.optional(6, "staff", was?.staff, "The members of staff it points at.")
    site = fields.optional(7, "site", was?.site, "The site it is about.")
    text = fields.optional(
      8,
      "text",
      was?.text,
      "What to know, in a few words, without a name and without anything clinical."
    )
  }
}
