// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// The ethnic group a person says they belong to.
///
/// What a police officer observed never stands here: it is another thing.
public struct EthnicityDetails: Record {
  public let category: Answer<EthnicCategory>
  public let source: EthnicitySource
  public let effectiveFrom: CalendarDate?
}

extension EthnicityDetails {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    category = fields.required(1, "category", was?.category, "The ethnic group.")
    source = fields.required(2, "source", was?.source, "Who said so.")
    effectiveFrom = fields.optional(3, "effectiveFrom", was?.effectiveFrom, "From when on.")
  }
}
