// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// A registered person who is at risk, as a safeguarding concern speaks of them.
public struct PersonAtRisk: Personal {
  public let person: PersonID
  public let relation: RelationToClient?
  public let stage: LifeStage?
  public let age: Age?
  public let lives: Answer<AreaCode>?
  public let found: Answer<AreaCode>?
  public let wishes: Narrative?
  public let account: Narrative?
}

extension PersonAtRisk {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    person = fields.required(1, "person", was?.person, "Who.")
    relation = fields.optional(
      2,
      "relation",
      was?.relation,
      "How they belong to the client; left out if that is not known."
    )
    stage = fields.optional(
      3,
      "stage",
      was?.stage,
      "Whether they are a child or an adult; left out if that is not known."
    )
    age = fields.optional(4, "age", was?.age, "How old they are.")
    lives = fields.optional(
      5,
      "lives",
      was?.lives,
      "The area they live in, which decides who has the duty; notApplicable if outside all areas."
    )
    found = fields.optional(
      6,
      "found",
      was?.found,
      "The area they are in now, which decides who acts in an emergency."
    )
    wishes = fields.optional(7, "wishes", was?.wishes, "What they want to happen.")
    account = fields.optional(
      8,
      "account",
      was?.account,
      "What is said of this person alone."
    )
  }
}
