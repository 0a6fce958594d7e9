// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// When somebody is asked again.
public struct Reoffer: Record {
  public let stage: JusticeStage?
  public let on: Happened?
}

extension Reoffer {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    stage = fields.optional(1, "stage", was?.stage, "At which stage of the justice system.")
    on = fields.optional(2, "on", was?.on, "When.")
  }
}
