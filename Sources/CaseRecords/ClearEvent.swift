public import Cases
public import EventLog

/// What the header of an event tells in clear, without its stream's name being looked up.
public struct ClearEvent: Sendable {
  /// Its place in the log, from 0.
  public let position: UInt64
  /// What its stream is counted as, from 0.
  public let stream: UInt64
  /// The number of its type.
  public let type: UInt16
  /// Who answers for it, packed.
  public let actor: PackedReference
  /// When it happened in the world.
  public let happened: Happened
  /// When it was recorded.
  public let recorded: Instant
  /// What should be seen wherever it is seen.
  public let flags: Flags
  /// Who may see it.
  public let label: Label

  /// Who answers for it.
  public var author: StaffID { StaffID(checked: actor.description) }
}

extension RecordSnapshot {
  /// What stands in clear about the event at `position`.
  public func clearEvent(at position: UInt64) throws -> ClearEvent {
    let header = try snapshot.header(at: Position(position))
    return try ClearEvent(
      position: position,
      stream: header.stream,
      recorded: header.recorded,
      header.description
    )
  }

  /// Calls `body` with what stands in clear about every event from position `first` through `last`, in
  /// order.
  public func forEachClearEvent(
    from first: UInt64,
    through last: UInt64,
    _ body: (ClearEvent) throws -> Void
  ) throws {
    try snapshot.scanDescriptions(Position(first)...Position(last)) { header, description in
      try body(
        try ClearEvent(
          position: header.position.number,
          stream: header.stream,
          recorded: header.recorded,
          description
        )
      )
      return true
    }
  }

  /// Calls `body` with a summary of every header from position `first` on and before `end`, in order;
  /// nothing is opened, copied or allocated.
  public func scanHeaders(
    from first: UInt64,
    before end: UInt64,
    _ body: (HeaderSummary) throws -> Void
  ) throws {
    guard first < end else { return }
    try snapshot.scan(Position(first)...Position(end - 1)) { summary in
      try body(summary)
      return true
    }
  }

  /// The stream of the event at `position`.
  ///
  /// It walks back to the stream's first event.
  public func stream(at position: UInt64) throws -> StreamID {
    let name = try snapshot.name(of: try snapshot.header(at: Position(position)))
    guard let stream = StreamID(name) else {
      throw RecordDamage.unknown("kind of stream", at: position)
    }
    return stream
  }

  /// The event at `position`, which is one of `stream`, as it was recorded.
  public func event(at position: UInt64, in stream: StreamID) throws -> RecordedEvent {
    try event(of: try snapshot.header(at: Position(position)), in: stream)
  }
}

extension ClearEvent {
  fileprivate init(
    position: UInt64,
    stream: UInt64,
    recorded: Int64,
    _ clear: EventDescription
  ) throws(RecordDamage) {
    guard let label = Label(rawValue: clear.label.rawValue) else {
      throw .unknown("label", at: position)
    }
    self.position = position
    self.stream = stream
    type = clear.type
    actor = clear.actor
    happened = Happened(clear.happened)
    self.recorded = Instant(microseconds: recorded)
    flags = Flags(rawValue: clear.flags)
    self.label = label
  }
}
