// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// A closing letter that was sent.
///
/// The letter is a disclosure, recorded by ``InformationShared``.
public struct SentLetter: Record {
  public let to: RecipientClass
  public let name: Line
  public let consent: ConsentID
  public let disclosure: DisclosureID?
}

extension SentLetter {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    to = fields.required(1, "to", was?.to, "The kind of recipient.")
    name = fields.required(2, "name", was?.name, "To whom: name and role, or the organisation.")
    consent = fields.required(3, "consent", was?.consent, "The consent that it rests on.")
    disclosure = fields.optional(
      4,
      "disclosure",
      was?.disclosure,
      "The disclosure that records it."
    )
  }
}
