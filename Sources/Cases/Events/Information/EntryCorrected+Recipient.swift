// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

extension EntryCorrected {
  /// Somebody who has to be told of the correction.
  public struct Recipient: Record {
    public let recipient: RecipientClass
    public let name: Line
    public let disclosure: DisclosureID?
  }
}

extension EntryCorrected.Recipient {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    recipient = fields.required(1, "recipient", was?.recipient, "The kind of recipient.")
    name = fields.required(2, "name", was?.name, "Who: name and role, or the organisation.")
    disclosure = fields.optional(
      3,
      "disclosure",
      was?.disclosure,
      "The disclosure by which they were told."
    )
  }
}
