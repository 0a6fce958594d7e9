// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// A rule refused a command.
///
/// Nothing of what the command said is kept: who tried to record what kind of event, where, and which
/// rule stood against it. When it was refused is when the event happened.
public struct CommandRefused: EventContent {
  public let typeNumber: Int64
  public let typeName: Line
  public let rule: Name
  public let actor: StaffID
  public let target: StreamID
  public let reported: Bool

  /// An event that the engine itself records; what is left out does not apply.
  public init(
    typeNumber: Int64,
    typeName: Line,
    rule: Name,
    actor: StaffID,
    target: StreamID,
    reported: Bool
  ) {
    self.typeNumber = typeNumber
    self.typeName = typeName
    self.rule = rule
    self.actor = actor
    self.target = target
    self.reported = reported
  }
}

extension CommandRefused {
  /// An event of the engine, not of the catalogue of the service.
  public static let type = EventType(63, "CommandRefused", "A rule refused a command.")

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    typeNumber = fields.required(
      1,
      "typeNumber",
      was?.typeNumber,
      "The number of the type of event that was refused."
    )
    typeName = fields.required(
      2,
      "typeName",
      was?.typeName,
      "The name of the type of event that was refused."
    )
    rule = fields.required(3, "rule", was?.rule, "The rule that stood against it.")
    actor = fields.required(4, "actor", was?.actor, "Who tried.")
    target = fields.required(5, "target", was?.target, "The stream that was left as it was.")
    reported = fields.required(
      6,
      "reported",
      was?.reported,
      "Whether it was said to have happened already; otherwise it was about to."
    )
  }
}
