// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// An area in which the service works.
public struct ServiceArea: Record {
  public let code: AreaCode
  public let name: Line
}

extension ServiceArea {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    code = fields.required(1, "code", was?.code, "Its code, as in `SAL`.")
    name = fields.required(2, "name", was?.name, "Its name.")
  }
}
