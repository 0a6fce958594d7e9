// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// A note was written: progress, a decision, a confirmation, advice, or a task that a rule raised.
///
/// A note takes no account of the alleged offence, and nothing that was said to a solicitor. If it
/// had to, it names the adviser who was asked first.
public struct NoteAdded: EventContent {
  public let kind: NoteKind
  public let text: Narrative
  public let about: [PersonID]?
  public let containsOffenceAccount: Bool
  public let adviser: StaffID?
  public let sensitive: Bool
  public let confirms: OverrideID?
}

extension NoteAdded {
  /// EV33.
  public static let type = EventType(
    33,
    "NoteAdded",
    "A note was written: progress, a decision, a confirmation, advice, or a task."
  )

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    kind = fields.required(1, "kind", was?.kind, "What kind of note it is.")
    text = fields.required(2, "text", was?.text, "The note.")
    about = fields.optional(
      3,
      "about",
      was?.about,
      "People it speaks of, other than the one whose record it stands in."
    )
    containsOffenceAccount = fields.required(
      4,
      "containsOffenceAccount",
      was?.containsOffenceAccount,
      "Whether it tells what happened in the alleged offence."
    )
    adviser = fields.conditional(
      5,
      "adviser",
      was?.adviser,
      "Who advised that the account be written down.",
      when: Condition("containsOffenceAccount", containsOffenceAccount, is: true)
    )
    sensitive = fields.required(
      6,
      "sensitive",
      was?.sensitive,
      "Whether it should be shown only to those who work with the person."
    )
    confirms = fields.optional(
      7,
      "confirms",
      was?.confirms,
      "The override that a senior confirms by it; only in a note of that kind."
    )
  }
}
