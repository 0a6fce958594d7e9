// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// Which roles may record one type of event.
public struct Permission: Record {
  public let event: Line
  public let roles: [RoleCode]
}

extension Permission {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    event = fields.required(1, "event", was?.event, "The name of the type.")
    roles = fields.required(2, "roles", was?.roles, "The roles that may record it.")
  }
}
