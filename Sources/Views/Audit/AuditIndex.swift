import CaseRecords
import Cases
import EventLog

/// Finds events across all streams by what stands in clear about them, in the rows of the view audit.
struct AuditIndex {
  private let rows: ViewRows

  /// The index in `rows`.
  init(_ rows: ViewRows) { self.rows = rows }

  /// The entries that `isWanted` wants, by position.
  func entries(where isWanted: (HeaderBlock.Entry) throws -> Bool) throws -> [HeaderBlock.Entry] {
    var found: [HeaderBlock.Entry] = []
    try rows.forEachContent { key, bytes in
      for entry in HeaderBlock.entries(of: key.number, in: bytes) where try isWanted(entry) {
        found.append(entry)
      }
    }
    return found
  }
}

extension RecordSnapshot {
  /// The events of `entries` as they were recorded; each stream's name is looked up once.
  func events(of entries: [HeaderBlock.Entry]) throws -> [RecordedEvent] {
    var streams: [UInt64: StreamID] = [:]
    return try entries.map { entry in
      let stream = try streams[entry.stream] ?? stream(at: entry.position)
      streams[entry.stream] = stream
      return try event(at: entry.position, in: stream)
    }
  }
}
