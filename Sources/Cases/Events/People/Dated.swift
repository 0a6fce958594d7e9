// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// What holds for a person from a day on.
public struct Dated<Value: FieldValue>: Record {
  public let value: Answer<Value>
  public let effectiveFrom: CalendarDate?
}

extension Dated {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    value = fields.required(1, "value", was?.value, "What holds.")
    effectiveFrom = fields.optional(2, "effectiveFrom", was?.effectiveFrom, "From when on.")
  }
}
