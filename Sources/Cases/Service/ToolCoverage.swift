// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// For which ages a screening or assessment tool is meant.
public struct ToolCoverage: Record {
  public let tool: Line
  public let fromAge: Int64?
  public let toAge: Int64?
}

extension ToolCoverage {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    tool = fields.required(1, "tool", was?.tool, "Which tool, as in CHAT.")
    fromAge = fields.optional(
      2,
      "fromAge",
      was?.fromAge,
      "From which age on, in years; left out if there is no lowest."
    )
    toAge = fields.optional(
      3,
      "toAge",
      was?.toAge,
      "Up to which age, in years, that age included; left out if there is no highest."
    )
  }
}

extension ToolCoverage {
  /// Whether somebody of some age among `ages` can be meant.
  func covers(_ ages: ClosedRange<Int64>) -> Bool {
    ages.upperBound >= fromAge ?? 0 && ages.lowerBound <= toAge ?? .max
  }
}
