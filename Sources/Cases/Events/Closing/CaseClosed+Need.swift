// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

extension CaseClosed {
  /// A need as it stood when the case closed.
  public struct Need: Record {
    public let needCode: NeedCode
    public let status: NeedStatus
  }
}

extension CaseClosed.Need {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    needCode = fields.required(1, "needCode", was?.needCode, "Which need.")
    status = fields.required(2, "status", was?.status, "How it stands.")
  }
}
