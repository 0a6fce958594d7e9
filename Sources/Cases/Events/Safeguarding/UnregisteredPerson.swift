// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// Somebody or something in a safeguarding concern that is not registered as a person.
///
/// Having no key of its own, it is sealed with what the concern says about its first subject. Once
/// somebody is known well enough to be named, register them and name them in a new concern.
public struct UnregisteredPerson: Record {
  public let role: ConcernRole
  public let description: Line
  public let relation: RelationToClient?
  public let stage: LifeStage?
  public let age: Age?
  public let lives: Answer<AreaCode>?
  public let found: Answer<AreaCode>?
  public let account: Narrative?
}

extension UnregisteredPerson {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    role = fields.required(1, "role", was?.role, "Whether they are at risk, or the risk.")
    description = fields.required(
      2,
      "description",
      was?.description,
      "Who or what, as far as known, as in `an older boy called J`."
    )
    relation = fields.optional(
      3,
      "relation",
      was?.relation,
      "How they belong to the client; left out if that is not known."
    )
    stage = fields.optional(
      4,
      "stage",
      was?.stage,
      "Whether they are a child or an adult; left out if that is not known."
    )
    age = fields.optional(5, "age", was?.age, "How old they seem to be.")
    lives = fields.optional(6, "lives", was?.lives, "The area they live in.")
    found = fields.optional(7, "found", was?.found, "The area they are in now.")
    account = fields.optional(8, "account", was?.account, "What is said of them alone.")
  }
}
