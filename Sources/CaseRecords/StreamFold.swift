public import Cases

/// What the events of one stream have come to up to a position, corrections applied, together with
/// the bytes in which a view keeps it.
///
/// It depends on nothing but that stream: not on a clock, not on the service description, not on any
/// other stream. So it is the same whenever and by whomever it is folded, and only an event of the
/// stream itself can change it.
public struct StreamFold: Sendable {
  /// The stream.
  public let stream: StreamID
  /// The highest label of everything in it that is not void, of whatever type.
  public let label: Label
  /// When the last of that was recorded; `nil` if there is nothing.
  public let lastRecorded: Instant?
  /// The first event of the stream as it was recorded, whatever was corrected since; of a type that was
  /// not asked for without its content, and none in a fold that was stored.
  public let first: RecordedEvent?
  /// The events of the types that were asked for, corrections applied, without what is void.
  public let events: [RecordedEvent]

  /// The content of each of ``events``; `nil` for one of which nothing can be read any more.
  private let contents: [StoredSections?]

  /// A fold of `events`, whose stored contents are `contents`.
  init(
    of stream: StreamID,
    label: Label,
    lastRecorded: Instant?,
    first: RecordedEvent?,
    events: [RecordedEvent],
    contents: [StoredSections?]
  ) {
    self.stream = stream
    self.label = label
    self.lastRecorded = lastRecorded
    self.first = first
    self.events = events
    self.contents = contents
  }

  /// The same, as if only these types had been asked for.
  public func narrowed(to types: Set<UInt16>) -> StreamFold {
    let places = events.indices.filter { types.contains(events[$0].type) }
    guard places.count < events.count else { return self }
    return StreamFold(
      of: stream,
      label: label,
      lastRecorded: lastRecorded,
      first: first,
      events: places.map { events[$0] },
      contents: places.map { contents[$0] }
    )
  }

  /// The stored form.
  ///
  /// The length of the stream's name, 1 byte, and the name; the highest label, 1 byte; when the
  /// last event that is not void was recorded, 8 bytes, the lowest number if none is; then for each event, in order: its position, 8 bytes; the
  /// version of its type's listing, 1 byte; how many sections it has, 1 byte, 0 if none can be read;
  /// and for each section its length, 4 bytes, all ones if it has been erased, and its bytes as
  /// ``StoredContent`` specifies them. Integers stand lowest byte first.
  ///
  /// Who, when and where are not repeated: they stand in the header at the position.
  ///
  /// Law: `snapshot.fold(stored: bytes)` has these events.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(64 + events.count * 192)
    let name = Array(stream.words.utf8)
    bytes.append(UInt8(name.count))
    bytes.append(contentsOf: name)
    bytes.append(label.rawValue)
    bytes.append(littleEndian: UInt64(bitPattern: (lastRecorded ?? .earliest).microseconds))
    for place in events.indices {
      let content = contents[place]
      bytes.append(littleEndian: events[place].position)
      bytes.append(content?.schema ?? 0)
      bytes.append(UInt8(content?.sections.count ?? 0))
      for section in content?.sections ?? [] {
        bytes.append(littleEndian: section.map { UInt32($0.count) } ?? .max)
        bytes.append(contentsOf: section ?? [])
      }
    }
    return bytes
  }
}

/// The opened sections of an event and the version of the listing that reads them.
struct StoredSections: Sendable {
  /// The version of its type's listing.
  let schema: UInt8
  /// The main section first; `nil` for one that has been erased.
  let sections: [[UInt8]?]
}

extension [UInt8] {
  /// Appends the bytes of `number`, lowest first.
  fileprivate mutating func append(littleEndian number: some FixedWidthInteger) {
    for shift in stride(from: 0, to: number.bitWidth, by: 8) {
      append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }
}
