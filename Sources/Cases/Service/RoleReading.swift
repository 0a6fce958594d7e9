// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// What a role lets somebody see.
public struct RoleReading: Record {
  public let records: RecordScope
  public let kinds: [ReadingKind]
  public let clinical: Bool
  public let trail: TrailScope
  public let sealed: [ReadPurpose]?
}

extension RoleReading {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    records = fields.required(1, "records", was?.records, "Whose records it lets be seen.")
    kinds = fields.required(2, "kinds", was?.kinds, "What it lets be looked at.")
    clinical = fields.required(
      3,
      "clinical",
      was?.clinical,
      "Whether it lets clinical words be seen: needs, risks, what came of contacts."
    )
    trail = fields.required(4, "trail", was?.trail, "Whose actions it lets be seen in the trail.")
    sealed = fields.optional(
      5,
      "sealed",
      was?.sealed,
      "For which purposes it shows what is sealed to whoever is not named; for none if left out."
    )
  }
}
