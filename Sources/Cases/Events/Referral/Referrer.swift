// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// Who referred somebody, and how to reach them.
public struct Referrer: Record {
  public let name: Answer<FullName>
  public let role: Line
  public let contact: Answer<Line>
}

extension Referrer {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    name = fields.required(1, "name", was?.name, "The name.")
    role = fields.required(2, "role", was?.role, "What they are, such as detention officer.")
    contact = fields.required(3, "contact", was?.contact, "How to reach them.")
  }
}
