// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

extension AssessmentCompleted {
  /// One recommendation to somebody who decides.
  public struct Recommendation: Record {
    public let to: RecipientClass
    public let text: Narrative
  }
}

extension AssessmentCompleted.Recommendation {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    to = fields.required(1, "to", was?.to, "To whom it is made.")
    text = fields.required(2, "text", was?.text, "What is recommended.")
  }
}
