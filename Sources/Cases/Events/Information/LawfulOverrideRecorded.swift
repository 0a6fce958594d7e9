// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// It was decided to tell somebody something about a person without the person's consent.
///
/// It allows what it names and nothing else: these recipients, up to this level, in this window. It is
/// never a standing permission, and no later case inherits it (INV-16). When it was decided is when the
/// event happened; whatever was told before that was told without it, even if it says so.
public struct LawfulOverrideRecorded: EventContent {
  public let override: OverrideID
  public let ground: OverrideGround
  public let facts: Narrative
  public let necessity: Narrative
  public let proportionality: Narrative
  public let consentSought: ConsentSeeking
  public let recipients: [RecipientClass]
  public let maxLevel: DetailLevel
  public let from: Moment
  public let until: Moment?
  public let authoriser: StaffID
  public let adviser: StaffID?
  public let personTold: Bool
  public let whyNotTold: Line?
  public let orderRef: Line?
  public let retrospective: Bool
  public let confirms: OverrideID?
  public let covers: [DisclosureID]?
}

extension LawfulOverrideRecorded {
  /// EV29.
  public static let type = EventType(
    29,
    "LawfulOverrideRecorded",
    "It was decided to tell somebody something without the person's consent."
  )

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    override = fields.required(1, "override", was?.override, "The reference of the decision.")
    ground = fields.required(2, "ground", was?.ground, "On which ground.")
    facts = fields.required(
      3,
      "facts",
      was?.facts,
      "The facts that make it apply here; the word safeguarding alone is none."
    )
    necessity = fields.required(4, "necessity", was?.necessity, "Why it cannot be done without.")
    proportionality = fields.required(
      5,
      "proportionality",
      was?.proportionality,
      "What is told, what is left out, and why no less would do."
    )
    consentSought = fields.required(
      6,
      "consentSought",
      was?.consentSought,
      "Whether agreement was sought, and what came of it."
    )
    recipients = fields.required(
      7,
      "recipients",
      was?.recipients,
      "Who may be told; at least one, and never everybody."
    )
    maxLevel = fields.required(8, "maxLevel", was?.maxLevel, "The most that may be told.")
    from = fields.required(9, "from", was?.from, "From when on they may be told.")
    until = fields.optional(
      10,
      "until",
      was?.until,
      "Up to when they may be told; computed if left out."
    )
    authoriser = fields.required(11, "authoriser", was?.authoriser, "Who decided.")
    adviser = fields.optional(
      12,
      "adviser",
      was?.adviser,
      "Who was asked for advice; left out only if life was in danger."
    )
    personTold = fields.required(13, "personTold", was?.personTold, "Whether the person knows.")
    whyNotTold = fields.conditional(
      14,
      "whyNotTold",
      was?.whyNotTold,
      "Why the person does not know.",
      when: Condition("personTold", personTold, is: false)
    )
    orderRef = fields.conditional(
      15,
      "orderRef",
      was?.orderRef,
      "The reference of the document that orders it.",
      when: Condition("ground", ground, in: .order)
    )
    retrospective = fields.required(
      16,
      "retrospective",
      was?.retrospective,
      "Whether it looks back on what had been told already."
    )
    confirms = fields.optional(
      17,
      "confirms",
      was?.confirms,
      "The decision of a colleague in an emergency that it confirms."
    )
    covers = fields.optional(
      18,
      "covers",
      was?.covers,
      "What had been told already, and is found right by it."
    )
  }
}
