// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// The key that signs checkpoints was changed.
///
/// It stands in `governance/signing`. Checkpoints signed before stay valid under the key of their
/// time; the public keys stand here in the form of a C2SP signed note.
public struct SigningKeyChanged: EventContent {
  public let previous: Line?
  public let current: Line
  public let reason: KeyChangeReason

  /// An event that the engine itself records; what is left out does not apply.
  public init(previous: Line? = nil, current: Line, reason: KeyChangeReason) {
    self.previous = previous
    self.current = current
    self.reason = reason
  }
}

extension SigningKeyChanged {
  /// An event of the engine, not of the catalogue of the service.
  public static let type = EventType(
    65,
    "SigningKeyChanged",
    "The key that signs checkpoints was changed."
  )

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    previous = fields.optional(
      1,
      "previous",
      was?.previous,
      "The public key so far; left out for the first."
    )
    current = fields.required(2, "current", was?.current, "The public key from now on.")
    reason = fields.required(3, "reason", was?.reason, "Why.")
  }
}
