import Cases
import EventLog

extension RecordSnapshot {
  /// Reads what ``StreamFold/bytes`` wrote; of people who have been erased since, nothing.
  ///
  /// - Throws: ``RecordDamage`` if the bytes are not such a form; errors of the store, in which the
  ///   headers stand.
  public func fold(stored bytes: [UInt8]) throws -> StreamFold {
    var reader = StoredFoldReader(bytes)
    guard let stream = reader.stream(), let label = reader.byte().flatMap(Label.init(rawValue:)),
      let recorded = reader.integer(UInt64.self).map({ Int64(bitPattern: $0) })
    else { throw RecordDamage.row(reason: "its beginning is none") }
    var events: [RecordedEvent] = []
    var contents: [StoredSections?] = []
    var erased: [Owner: Bool] = [:]
    while !reader.isAtEnd {
      guard let position = reader.integer(UInt64.self), let schema = reader.byte(),
        var sections = reader.sections()
      else { throw RecordDamage.row(reason: "it ends in the middle of an event") }
      let header = try snapshot.header(at: Position(position))
      let isAsRecorded = sections.count == header.sections.count
      for (place, section) in header.sections.enumerated() {
        let isErased = try erased[section.owner] ?? snapshot.isErased(section.owner)
        erased[section.owner] = isErased
        guard isErased else { continue }
        // A correction that added a part may have moved the others: then any of them may be theirs.
        for other in sections.indices
        where other == place || (place > 0 && other > 0 && !isAsRecorded) {
          sections[other] = nil
        }
      }
      let event = try event(of: header, schema: schema, in: stream, holding: sections)
      events.append(event)
      let isReadable = event.event != nil
      contents.append(isReadable ? StoredSections(schema: schema, sections: sections) : nil)
    }
    return StreamFold(
      of: stream,
      label: label,
      lastRecorded: recorded == .min ? nil : Instant(microseconds: recorded),
      first: nil,
      events: events,
      contents: contents
    )
  }
}

/// Takes a stored fold apart; every answer is `nil` once the bytes end too early.
private struct StoredFoldReader {
  private let bytes: [UInt8]
  private var next = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { next == bytes.count }

  mutating func byte() -> UInt8? { take(1)?.first }

  mutating func integer<Integer: FixedWidthInteger>(_ type: Integer.Type) -> Integer? {
    take(Integer.bitWidth / 8)?.reversed().reduce(0) { $0 << 8 | Integer($1) }
  }

  mutating func stream() -> StreamID? {
    guard let count = byte(), let name = take(Int(count)) else { return nil }
    return try? StreamID(words: String(decoding: name, as: UTF8.self))
  }

  mutating func sections() -> [[UInt8]?]? {
    guard let count = byte() else { return nil }
    var sections: [[UInt8]?] = []
    for _ in 0..<count {
      guard let length = integer(UInt32.self) else { return nil }
      guard length != .max else {
        sections.append(nil)
        continue
      }
      guard let section = take(Int(length)) else { return nil }
      sections.append(Array(section))
    }
    return sections
  }

  private mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
    guard count <= bytes.count - next else { return nil }
    defer { next += count }
    return bytes[next..<next + count]
  }
}
