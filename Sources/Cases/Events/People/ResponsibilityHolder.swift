// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// Somebody who holds parental responsibility.
public struct ResponsibilityHolder: Record {
  public let name: FullName
  public let person: PersonID?
  public let relation: Line
  public let evidence: ResponsibilityEvidence
}

extension ResponsibilityHolder {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    name = fields.required(1, "name", was?.name, "Who.")
    person = fields.optional(2, "person", was?.person, "Their reference, if they are registered.")
    relation = fields.required(
      3,
      "relation",
      was?.relation,
      "What they are to the person, such as mother or local authority."
    )
    evidence = fields.required(4, "evidence", was?.evidence, "What shows that they hold it.")
  }
}
