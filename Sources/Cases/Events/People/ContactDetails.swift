// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// How a person can be reached; a way that is not known to be safe is not used.
public struct ContactDetails: Record {
  public let telephone: Answer<Line>?
  public let email: Answer<Line>?
  public let call: Safety
  public let text: Safety
  public let voicemail: Safety
  public let letter: Safety
  public let times: Line?
  public let effectiveFrom: CalendarDate?
  public let emailSafe: Safety?
}

extension ContactDetails {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    telephone = fields.optional(1, "telephone", was?.telephone, "The telephone number.")
    email = fields.optional(2, "email", was?.email, "The email address.")
    call = fields.required(3, "call", was?.call, "Whether calling is safe.")
    text = fields.required(4, "text", was?.text, "Whether texting is safe.")
    voicemail = fields.required(
      5,
      "voicemail",
      was?.voicemail,
      "Whether leaving a voicemail is safe."
    )
    letter = fields.required(6, "letter", was?.letter, "Whether writing a letter is safe.")
    times = fields.optional(
      7,
      "times",
      was?.times,
      "At which times, and anything else that keeps it safe."
    )
    effectiveFrom = fields.optional(8, "effectiveFrom", was?.effectiveFrom, "From when on.")
    emailSafe = fields.optional(
      9,
      "emailSafe",
      was?.emailSafe,
      "Whether writing an email is safe; not known if left out."
    )
  }
}
