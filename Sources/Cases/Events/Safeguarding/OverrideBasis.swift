// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// A ground for sharing without consent, with the facts that make it one.
public struct OverrideBasis: Record {
  public let ground: OverrideGround
  public let facts: Narrative
}

extension OverrideBasis {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    ground = fields.required(1, "ground", was?.ground, "Which ground.")
    facts = fields.required(
      2,
      "facts",
      was?.facts,
      "The facts that make it apply here; the word safeguarding alone is none."
    )
  }
}
