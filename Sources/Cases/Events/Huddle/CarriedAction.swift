// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// An action of an earlier huddle that is still open.
public struct CarriedAction: Record {
  public let action: HuddleActionID
  public let owner: StaffID
  public let due: Happened?
}

extension CarriedAction {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    action = fields.required(1, "action", was?.action, "Which action.")
    owner = fields.required(2, "owner", was?.owner, "Who is to do it.")
    due = fields.optional(3, "due", was?.due, "By when.")
  }
}
