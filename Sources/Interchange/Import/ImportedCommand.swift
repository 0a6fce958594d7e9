import Cases

/// One line of an import, but for what its events say.
struct ImportedCommand: Record {
  let type: Line?
  let stream: StreamID?
  let events: [ImportedEvent]?
  let happened: Happened
  let by: StaffID
  let commandId: CommandID
  let reported: Bool?
  let recorded: Moment?
  let expectVersion: Count?
  let actingAs: Name?
  let onBehalfOf: StaffID?
  let site: SiteCode?
  let lateReason: LateReason?
  let label: Label?
  let causation: CommandID?
  let correlation: CommandID?
}

extension ImportedCommand {
  init<F: Form>(_ fields: inout F, _ was: Self?) {
    type = fields.optional(1, "type", was?.type, "The name of the type of event.")
    stream = fields.optional(2, "stream", was?.stream, "The stream that it belongs to.")
    events = fields.optional(
      3,
      "events",
      was?.events,
      "Several events of one command, in place of type, stream and data."
    )
    happened = fields.required(
      4,
      "happened",
      was?.happened,
      "When it happened: a moment with its offset, or a date."
    )
    by = fields.required(5, "by", was?.by, "Who answers for it.")
    commandId = fields.required(
      6,
      "commandId",
      was?.commandId,
      "Made by the caller, and the same whenever the line is given again."
    )
    reported = fields.optional(7, "reported", was?.reported, "Whether it has already happened.")
    recorded = fields.optional(
      8,
      "recorded",
      was?.recorded,
      "To what the clock of a test store is moved; with import --history, when the other system says."
    )
    expectVersion = fields.optional(
      9,
      "expectVersion",
      was?.expectVersion,
      "The version at which the stream must stand; 0 if it must not exist yet."
    )
    actingAs = fields.optional(
      10,
      "actingAs",
      was?.actingAs,
      "A function that the author acted in."
    )
    onBehalfOf = fields.optional(11, "onBehalfOf", was?.onBehalfOf, "Whose paper note it is.")
    site = fields.optional(12, "site", was?.site, "Where it was done.")
    lateReason = fields.optional(13, "lateReason", was?.lateReason, "Why it is late.")
    label = fields.optional(14, "label", was?.label, "Who may see it.")
    causation = fields.optional(15, "causation", was?.causation, "The command that led to it.")
    correlation = fields.optional(
      16,
      "correlation",
      was?.correlation,
      "The command that began the business it belongs to."
    )
    _ = fields.optional(17, "data", nil as Skipped?, "What the event says, as an object.")
  }
}
