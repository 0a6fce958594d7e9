// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

extension CaseClosed {
  /// An open safeguarding concern, and who has taken it over.
  public struct Handover: Record {
    public let concern: ConcernID
    public let to: Line
  }
}

extension CaseClosed.Handover {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    concern = fields.required(1, "concern", was?.concern, "Which concern.")
    to = fields.required(2, "to", was?.to, "Who has taken it over: name, role and organisation.")
  }
}
