public import Cases
import EventLog

extension RecordSnapshot {
  /// What stands for `stream` in the keys of views: streams are counted from 0 as they begin.
  public func ordinal(of stream: StreamID) throws -> UInt64? {
    try snapshot.stream(StreamName(stream))?.ordinal
  }

  /// What a stream comes to at the event at position `last`, which is one of its own.
  ///
  /// - Parameters:
  ///   - last: The position of its last event that is looked at. Corrections after it have no effect.
  ///   - types: The numbers of the types that are folded; nothing else is opened but corrections.
  /// - Returns: The fold.
  /// - Throws: ``UnfoldableEvents`` with every event of the stream that cannot be read; errors of the
  ///   store.
  public func fold(streamEndingAt last: UInt64, types: Set<UInt16>) throws -> StreamFold {
    let headers: [Header]
    do {
      headers = try snapshot.headers(endingAt: Position(last))
    } catch {
      throw UnfoldableEvents.Event(error, at: last).map { UnfoldableEvents([$0]) } ?? error
    }
    guard let name = headers.first?.streamName, let stream = StreamID(name) else {
      let cause = "\(RecordDamage.unknown("kind of stream", at: headers[0].position.number))"
      throw UnfoldableEvents([.init(position: headers[0].position.number, cause: cause)])
    }
    var events: [RecordedEvent] = []
    events.reserveCapacity(headers.count)
    var sections: [EventID: StoredSections] = [:]
    var problems: [UnfoldableEvents.Event] = []
    for header in headers {
      do {
        guard Self.isOpened(header, for: types) else {
          events.append(try RecordedEvent(header, stream: stream, content: nil))
          continue
        }
        let (event, stored) = try opened(header, in: stream)
        events.append(event)
        sections[event.id] = stored
      } catch {
        let position = header.position.number
        guard let problem = UnfoldableEvents.Event(error, at: position) else { throw error }
        problems.append(problem)
      }
    }
    guard problems.isEmpty else { throw UnfoldableEvents(problems) }
    let standing = CorrectedHistory.entries(of: events).filter { !$0.isVoid }
    let folded = standing.filter { types.contains($0.event.type) }
    return StreamFold(
      of: stream,
      label: standing.map(\.event.label).max() ?? .normal,
      lastRecorded: standing.last?.event.recorded,
      first: events.first,
      events: folded.map { $0.event.with($0.corrected) },
      contents: folded.map { Self.contents(of: $0, recorded: sections[$0.event.id]) }
    )
  }

  private static func isOpened(_ header: Header, for types: Set<UInt16>) -> Bool {
    let type = header.description.type
    return types.contains(type) || type == EntryCorrected.type.number
  }

  /// The event with `header`, and what its sections hold; nothing, if the main one has been erased.
  private func opened(
    _ header: Header,
    in stream: StreamID
  ) throws -> (RecordedEvent, StoredSections?) {
    let sections = try snapshot.contents(of: header, in: StreamName(stream)).map(\.bytes)
    let event = try event(of: header, in: stream, holding: sections)
    guard event.event != nil else { return (event, nil) }
    return (event, StoredSections(schema: header.description.schema, sections: sections))
  }

  /// The sections that say what `entry` has been corrected to; as recorded, if nothing amends it.
  private static func contents(
    of entry: HistoryEntry,
    recorded: StoredSections?
  ) -> StoredSections? {
    guard let event = entry.corrected, event != entry.event.event else { return recorded }
    let stored = StoredContent(event, claimedRecorded: entry.event.claimedRecorded)
    return StoredSections(
      schema: UInt8(stored.type.version),
      sections: [stored.bytes] + stored.parts.map(\.bytes)
    )
  }
}

extension SectionContent {
  /// What it says; `nil` if its owner has been erased.
  var bytes: [UInt8]? {
    switch self {
    case .opened(let bytes): bytes
    case .erased: nil
    }
  }
}
