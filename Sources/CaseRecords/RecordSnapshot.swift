public import Cases
public import EventLog

/// The record as it stood when the snapshot was taken, in the words of the service.
public struct RecordSnapshot: ~Copyable {
  let snapshot: Snapshot
  /// What whoever it is lent to may see; `nil` where the engine itself reads.
  let sight: Sight?

  /// Takes a snapshot of `log`.
  init(_ log: Log, for sight: Sight? = nil) throws {
    snapshot = try Snapshot(log)
    self.sight = sight
  }

  /// How long the log was, and its root.
  public var head: Head { get throws { try snapshot.head() } }

  /// Whether anything has been recorded in `stream`.
  public func exists(_ stream: StreamID) throws -> Bool {
    try snapshot.stream(StreamName(stream)) != nil
  }

  /// How many events `stream` has.
  public func version(of stream: StreamID) throws -> UInt64 {
    try snapshot.stream(StreamName(stream))?.version ?? 0
  }

  /// The streams of a kind whose names begin with `prefix`, in the order of their names.
  public func streams(
    of kind: StreamKind,
    beginningWith prefix: String = ""
  ) throws -> [StreamID] {
    try snapshot.streamNames(beginningWith: kind.word + "/" + prefix).compactMap(StreamID.init)
  }

  /// What was recorded in `stream`, in recorded order, and what corrections have made of it.
  ///
  /// - Parameters:
  ///   - stream: The stream; one without events has an empty history.
  ///   - point: Up to where. Corrections after it have no effect.
  ///   - happenedBy: If given, only what had happened by then, as far as it may have.
  /// - Returns: Every event, with what corrects it.
  /// - Throws: `LogError` or ``RecordDamage`` if something cannot be read.
  public func history(
    of stream: StreamID,
    at point: PointInTime = .now,
    happenedBy: Instant? = nil
  ) throws -> [HistoryEntry] {
    CorrectedHistory.entries(of: try recorded(in: stream, at: point, happenedBy: happenedBy))
  }

  /// What folding `stream` uses: its history with corrections applied, without what is void.
  public func events(
    of stream: StreamID,
    at point: PointInTime = .now,
    happenedBy: Instant? = nil
  ) throws -> [RecordedEvent] {
    CorrectedHistory.events(of: try recorded(in: stream, at: point, happenedBy: happenedBy))
  }

  /// What was recorded in `stream`, as it was recorded.
  func recorded(
    in stream: StreamID,
    at point: PointInTime = .now,
    happenedBy: Instant? = nil
  ) throws -> [RecordedEvent] {
    var events: [RecordedEvent] = []
    for header in try snapshot.headers(of: StreamName(stream)) {
      let event = try self.event(of: header, in: stream)
      guard point.includes(event) else { continue }
      if let happenedBy, event.happened.earliest > happenedBy { continue }
      events.append(event)
    }
    return events
  }

  /// The event whose header is `header`, opened.
  func event(of header: Header, in stream: StreamID) throws -> RecordedEvent {
    let sections = try snapshot.contents(of: header, in: StreamName(stream)).map(\.bytes)
    return try event(of: header, in: stream, holding: sections)
  }

  /// The event whose header is `header`, and whose opened sections are `sections`.
  ///
  /// - Parameters:
  ///   - header: The header.
  ///   - schema: The version of the listing by which they are read; the header's if left out.
  ///   - stream: Its stream.
  ///   - sections: The main section first, `nil` for one that has been erased.
  /// - Returns: The event.
  /// - Throws: ``RecordDamage`` if the sections are not what its type asks for.
  func event(
    of header: Header,
    schema: UInt8? = nil,
    in stream: StreamID,
    holding sections: [[UInt8]?]
  ) throws -> RecordedEvent {
    let content: ReadContent?
    do throws(Damage) {
      content = try Self.content(header, schema: schema, sections)
    } catch {
      throw RecordDamage.content(reason: "\(error)", at: header.position.number)
    }
    return try RecordedEvent(header, stream: stream, content: content)
  }

  /// What is wrong with what the opened `sections` of an event hold, `nil` for one that is erased.
  ///
  /// - Returns: A sentence without its subject; `nil` if they can be read.
  public static func problem(reading header: Header, _ sections: [[UInt8]?]) -> String? {
    do throws(Damage) {
      _ = try content(header, sections)
      return nil
    } catch {
      return "its content cannot be read: \(error)"
    }
  }

  /// What `sections` hold; `nil` once the person of the main one has been erased.
  private static func content(
    _ header: Header,
    schema: UInt8? = nil,
    _ sections: [[UInt8]?]
  ) throws(Damage) -> ReadContent? {
    guard let main = sections.first ?? nil else { return nil }
    return try Catalogue.read(
      header.description.type,
      version: UInt16(schema ?? header.description.schema),
      main,
      parts: Array(sections.dropFirst())
    )
  }
}
