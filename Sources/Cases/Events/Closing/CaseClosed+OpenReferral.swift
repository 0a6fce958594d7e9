// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

extension CaseClosed {
  /// An onward referral that has no final outcome yet, and who follows it.
  public struct OpenReferral: Record {
    public let referral: ReferralID
    public let owner: StaffID
    public let until: CalendarDate?
  }
}

extension CaseClosed.OpenReferral {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    referral = fields.required(1, "referral", was?.referral, "Which referral.")
    owner = fields.required(2, "owner", was?.owner, "Who follows it from now on.")
    until = fields.optional(3, "until", was?.until, "Until which day.")
  }
}
