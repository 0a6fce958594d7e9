// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

extension CaseClosed {
  /// A matter without a disposal, and why the case closes all the same.
  public struct Undisposed: Record {
    public let matter: MatterID
    public let reason: UndisposedReason
  }
}

extension CaseClosed.Undisposed {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    matter = fields.required(1, "matter", was?.matter, "Which matter.")
    reason = fields.required(2, "reason", was?.reason, "Why it has no disposal.")
  }
}
