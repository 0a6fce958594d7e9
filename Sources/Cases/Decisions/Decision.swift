/// What a command comes to when the rules allow it.
public struct Decision: Sendable, Equatable {
  /// The events to record, one for each proposal, in their order.
  public let events: [DecidedEvent]
  /// What the author should know; never a reason to refuse.
  public let warnings: [Warning]
}
