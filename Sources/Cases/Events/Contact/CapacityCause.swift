// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// Why somebody cannot decide.
public struct CapacityCause: Record {
  public let impairment: Line
  public let link: Narrative
}

extension CapacityCause {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    impairment = fields.required(
      1,
      "impairment",
      was?.impairment,
      "The impairment or disturbance of mind or brain, such as alcohol."
    )
    link = fields.required(2, "link", was?.link, "How it causes the inability.")
  }
}
