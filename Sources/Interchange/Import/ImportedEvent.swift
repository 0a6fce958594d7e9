import Cases

/// One of several events of a line, but for what it says.
struct ImportedEvent: Record {
  let type: Line
  let stream: StreamID
  let happened: Happened?
  let expectVersion: Count?
}

extension ImportedEvent {
  init<F: Form>(_ fields: inout F, _ was: Self?) {
    type = fields.required(1, "type", was?.type, "The name of the type of event.")
    stream = fields.required(2, "stream", was?.stream, "The stream that it belongs to.")
    happened = fields.optional(
      3,
      "happened",
      was?.happened,
      "When it happened, if not with the rest."
    )
    expectVersion = fields.optional(
      4,
      "expectVersion",
      was?.expectVersion,
      "The version at which the stream must stand before this line; 0 if it must not exist yet."
    )
    _ = fields.required(5, "data", nil as Skipped?, "What the event says, as an object.")
  }
}
