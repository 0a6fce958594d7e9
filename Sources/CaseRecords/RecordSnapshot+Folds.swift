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
    let headers = try Self.naming(last) { try snapshot.headers(endingAt: Position(last)) }
    guard let name = headers.first?.streamName, let stream = StreamID(name) else {
      let cause = "\(RecordDamage.unknown("kind of stream", at: headers[0].position.number))"
      throw UnfoldableEvents([.init(position: headers[0].position.number, cause: cause)])
    }
    let isCorrected = headers.contains { Self.isCorrection($0) }
    // Where nothing is corrected, an event that is not folded says no more than its header.
    let (events, contents) = try opened(headers, of: (stream, name), isCorrected ? nil : types) {
      types.contains($0.description.type) || Self.isCorrection($0)
    }
    guard isCorrected else {
      let first = events.first.flatMap { $0.version == 1 ? $0 : nil }
      return StreamFold(
        of: stream,
        label: try headers.reduce(.normal) { label, header in
          try max(label, Self.naming(header.position.number) { try header.label })
        },
        lastRecorded: headers.last.map { Instant(microseconds: $0.recorded) },
        first: try first
          ?? Self.naming(headers[0].position.number) {
            try RecordedEvent(headers[0], stream: stream, content: nil)
          },
        events: events,
        contents: contents
      )
    }
    let entries = CorrectedHistory.entries(of: events)
    let standing = entries.indices.filter { !entries[$0].isVoid }
    let folded = standing.filter { types.contains(entries[$0].event.type) }
    return StreamFold(
      of: stream,
      label: standing.map { entries[$0].event.label }.max() ?? .normal,
      lastRecorded: standing.last.map { entries[$0].event.recorded },
      first: events.first,
      events: folded.map { entries[$0].event.with(entries[$0].corrected) },
      contents: folded.map { Self.contents(of: entries[$0], recorded: contents[$0]) }
    )
  }

  /// What `body` gives; if it fails because of the event at `position`, that is said of this event.
  private static func naming<Value>(
    _ position: UInt64,
    _ body: () throws -> Value
  ) throws -> Value {
    do {
      return try body()
    } catch {
      throw UnfoldableEvents.Event(error, at: position).map { UnfoldableEvents([$0]) } ?? error
    }
  }

  private static func isCorrection(_ header: Header) -> Bool {
    header.description.type == EntryCorrected.type.number
  }

  /// The events with `headers`, and what their sections hold: nothing, if the main one has been erased.
  ///
  /// - Parameters:
  ///   - headers: The headers, all of one stream.
  ///   - stream: The stream, and the name under which it is stored.
  ///   - types: The numbers of the types of the events that are wanted; all if left out.
  ///   - isOpened: Which of them are opened; of the others only the header is read.
  /// - Returns: The events, and for each what its sections hold.
  /// - Throws: ``UnfoldableEvents`` with every one that cannot be read; errors of the store.
  private func opened(
    _ headers: [Header],
    of stream: (id: StreamID, name: StreamName),
    _ types: Set<UInt16>?,
    _ isOpened: (Header) -> Bool
  ) throws -> (events: [RecordedEvent], contents: [StoredSections?]) {
    var events: [RecordedEvent] = []
    var contents: [StoredSections?] = []
    var problems: [UnfoldableEvents.Event] = []
    events.reserveCapacity(headers.count)
    contents.reserveCapacity(headers.count)
    for header in headers where types?.contains(header.description.type) ?? true {
      do {
        let sections =
          try isOpened(header) ? snapshot.contents(of: header, in: stream.name).map(\.bytes) : []
        let event = try event(of: header, in: stream.id, holding: sections)
        let isReadable = event.event != nil
        let schema = header.description.schema
        events.append(event)
        contents.append(isReadable ? StoredSections(schema: schema, sections: sections) : nil)
      } catch {
        let position = header.position.number
        guard let problem = UnfoldableEvents.Event(error, at: position) else { throw error }
        problems.append(problem)
      }
    }
    guard problems.isEmpty else { throw UnfoldableEvents(problems) }
    return (events, contents)
  }

  /// The sections that say what `entry` has been corrected to; as recorded, if nothing amends it.
  private static func contents(
    of entry: HistoryEntry,
    recorded: StoredSections?
  ) -> StoredSections? {
    guard !entry.correctedBy.isEmpty, let event = entry.corrected, event != entry.event.event else {
      return recorded
    }
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

extension Header {
  /// Who may see the event.
  fileprivate var label: Label {
    get throws(RecordDamage) {
      guard let label = Label(rawValue: description.label.rawValue) else {
        throw .unknown("label", at: position.number)
      }
      return label
    }
  }
}
