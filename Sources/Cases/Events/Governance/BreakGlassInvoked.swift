// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// Somebody opened for a while what their relationship to it does not let them see.
///
/// Each stands in a stream of its own, `governance/glass-BG-0001`, together with its review: that
/// the two are by different people is one check. It is sealed under the key of the person whose record
/// it opens. It is on disk before anything is shown; those whom it alerts are named in it.
public struct BreakGlassInvoked: EventContent {
  public let target: StreamID
  public let reason: BreakGlassReason
  public let text: Narrative
  public let minutes: Int64?
  public let endsAt: Moment?
  public let alertSentTo: [StaffID]
}

extension BreakGlassInvoked {
  /// EV53.
  public static let type = EventType(
    53,
    "BreakGlassInvoked",
    "Somebody opened for a while what their relationship to it does not let them see."
  )

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    target = fields.required(
      1,
      "target",
      was?.target,
      "What was opened: the stream of a person, a case or a concern."
    )
    reason = fields.required(2, "reason", was?.reason, "Why.")
    text = fields.required(3, "text", was?.text, "Why, in words.")
    minutes = fields.optional(
      4,
      "minutes",
      was?.minutes,
      "For how many minutes; left out if for as long as the service allows."
    )
    endsAt = fields.optional(
      5,
      "endsAt",
      was?.endsAt,
      "When it ends by itself; worked out when it is recorded."
    )
    alertSentTo = fields.required(
      6,
      "alertSentTo",
      was?.alertSentTo,
      "Who was alerted before anything was shown."
    )
  }
}
