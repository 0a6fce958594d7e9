// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// Whose advice a ground for sharing without consent takes, beside the decision of whoever may use it.
public struct GroundAdvice: Record {
  public let ground: OverrideGround
  public let roles: [RoleCode]
  public let unlessUrgent: Bool
}

extension GroundAdvice {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    ground = fields.required(1, "ground", was?.ground, "Which ground.")
    roles = fields.required(2, "roles", was?.roles, "The roles one of which the adviser holds.")
    unlessUrgent = fields.required(
      3,
      "unlessUrgent",
      was?.unlessUrgent,
      "Whether it can go without where there is no time: then a warning, and no refusal."
    )
  }
}
