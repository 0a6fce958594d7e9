// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// One field of an earlier event, and the value that it should have had.
public struct FieldCorrection: Record {
  public let field: Line
  public let value: Narrative
}

extension FieldCorrection {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    field = fields.required(
      1,
      "field",
      was?.field,
      "Where the field stands, as in `date` or `requirements[0].months`."
    )
    value = fields.required(2, "value", was?.value, "The right value, in words.")
  }
}
