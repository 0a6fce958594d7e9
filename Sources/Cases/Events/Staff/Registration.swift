// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// That a professional stands on a register, and for how long.
public struct Registration: Record {
  public let body: RegistrationBody
  public let until: CalendarDate
}

extension Registration {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    body = fields.required(1, "body", was?.body, "Who keeps the register.")
    until = fields.required(2, "until", was?.until, "The last day of the registration.")
  }
}
