// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// A registered person who is said to be the source of a risk.
public struct PersonPosingRisk: Personal {
  public let person: PersonID
  public let relation: RelationToClient?
  public let stage: LifeStage?
  public let account: Narrative?
}

extension PersonPosingRisk {
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
    account = fields.optional(4, "account", was?.account, "What is said of this person alone.")
  }
}
