// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// For how long records are kept by one rule.
///
/// The years are counted from the last care; of a child's record they are the age at which it may go,
/// or one more for who was 17 at the last care; of somebody who has died they are counted from the
/// death.
public struct RetentionPeriod: Record {
  public let rule: RetentionRule
  public let years: Int64
}

extension RetentionPeriod {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    rule = fields.required(1, "rule", was?.rule, "Which rule.")
    years = fields.required(2, "years", was?.years, "How many years.")
  }
}
