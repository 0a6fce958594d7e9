public import Cases
public import EventLog

/// The record as it stood when the snapshot was taken, in the words of the service.
public struct RecordSnapshot: ~Copyable {
  let snapshot: Snapshot

  /// Takes a snapshot of `log`.
  init(_ log: Log) throws { snapshot = try Snapshot(log) }

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

  /// The streams of a kind, in the order of their names.
  public func streams(of kind: StreamKind) throws -> [StreamID] {
    try snapshot.streamNames(beginningWith: kind.word + "/").compactMap(StreamID.init)
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
    let name = StreamName(stream)
    var entries: [HistoryEntry] = []
    for header in try snapshot.headers(of: name) {
      let event = try self.event(of: header, in: stream)
      guard point.includes(event) else { continue }
      if let happenedBy, event.happened.earliest > happenedBy { continue }
      entries.append(
        HistoryEntry(
          event: event,
          correctedBy: [],
          corrected: event.event,
          isVoid: false,
          leaf: try snapshot.leaf(at: header.position)
        )
      )
    }
    CorrectedHistory.apply(to: &entries)
    return entries
  }

  /// What folding `stream` uses: its history with corrections applied, without what is void.
  public func events(
    of stream: StreamID,
    at point: PointInTime = .now,
    happenedBy: Instant? = nil
  ) throws -> [RecordedEvent] {
    try history(of: stream, at: point, happenedBy: happenedBy)
      .filter { !$0.isVoid }
      .map { $0.event.with($0.corrected) }
  }

  /// The event whose header is `header`, opened.
  func event(of header: Header, in stream: StreamID) throws -> RecordedEvent {
    let sections = try snapshot.contents(of: header, in: StreamName(stream))
    let bytes = sections.map { section -> [UInt8]? in
      switch section {
      case .opened(let bytes): bytes
      case .erased: nil
      }
    }
    var event: Event?
    if let main = bytes.first ?? nil {
      do throws(Damage) {
        event = try Catalogue.read(
          header.description.type,
          version: UInt16(header.description.schema),
          main,
          parts: Array(bytes.dropFirst())
        )
      } catch {
        throw RecordDamage.content(reason: "\(error)", at: header.position.number)
      }
    }
    return try RecordedEvent(header, stream: stream, event: event)
  }
}
