// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

extension ScreeningCompleted {
  /// What was found in one domain.
  public struct Result: Record {
    public let domain: ScreeningDomain
    public let finding: ScreeningFinding
  }
}

extension ScreeningCompleted.Result {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    domain = fields.required(1, "domain", was?.domain, "The domain.")
    finding = fields.required(2, "finding", was?.finding, "What was found in it.")
  }
}
