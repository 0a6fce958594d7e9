// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// Somebody on the staff is worried about somebody's safety. (Opens the concern's stream.)
///
/// Anybody may raise a concern, in a minute, with or without a case; when it was raised is when the
/// event happened. Only three things hold it up when they are missing: whom it is about, what was
/// seen or heard, and whether the danger is immediate.
///
/// Whose words they are: the event is sealed under the key of its first subject. Every further
/// subject and every registered source of the risk has a part sealed under a key of their own. Who
/// has no registration stands in the main part as an ``UnregisteredPerson``. A first subject
/// whom nobody has registered is registered in the same command, without a name if need be.
public struct SafeguardingConcernRaised: EventContent {
  public let subject: PersonAtRisk
  public let furtherSubjects: [Part<PersonAtRisk>]?
  public let sources: [Part<PersonPosingRisk>]?
  public let unregistered: [UnregisteredPerson]?
  public let categories: [SafeguardingCategory]?
  public let account: Narrative
  public let immediateDanger: Bool
  public let actionTaken: Narrative?
  public let linkedCases: [CaseID]?
  public let otherChildrenConsidered: Bool?
  public let allegedStaff: [StaffID]?
}

extension SafeguardingConcernRaised {
  /// EV37.
  public static let type = EventType(
    37,
    "SafeguardingConcernRaised",
    "Somebody on the staff is worried about somebody's safety."
  )

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    subject = fields.required(1, "subject", was?.subject, "Who is at risk.")
    furtherSubjects = fields.optional(
      2,
      "furtherSubjects",
      was?.furtherSubjects,
      "Who else is at risk; each sealed alone."
    )
    sources = fields.optional(
      3,
      "sources",
      was?.sources,
      "Registered people who are said to be the source of the risk; each sealed alone."
    )
    unregistered = fields.optional(
      4,
      "unregistered",
      was?.unregistered,
      "Who or what else is at risk or is the source, and is not registered."
    )
    categories = fields.optional(
      5,
      "categories",
      was?.categories,
      "What they are at risk of; left out if that is not clear yet."
    )
    account = fields.required(
      6,
      "account",
      was?.account,
      "What was seen or heard, in the words of whoever raises it; what was said in quotation marks."
    )
    immediateDanger = fields.required(
      7,
      "immediateDanger",
      was?.immediateDanger,
      "Whether somebody is in danger now."
    )
    actionTaken = fields.optional(8, "actionTaken", was?.actionTaken, "What was done at once.")
    linkedCases = fields.optional(
      9,
      "linkedCases",
      was?.linkedCases,
      "The cases in which it came up, or which it touches."
    )
    otherChildrenConsidered = fields.optional(
      10,
      "otherChildrenConsidered",
      was?.otherChildrenConsidered,
      "Whether brothers, sisters and other children were thought of; left out if not known."
    )
    allegedStaff = fields.optional(
      11,
      "allegedStaff",
      was?.allegedStaff,
      "Members of staff whom it is about as the source of the risk; they do not decide on it."
    )
  }
}
