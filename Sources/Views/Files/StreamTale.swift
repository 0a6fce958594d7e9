import CaseRecords
import Cases

/// What one stream tells from a standpoint.
struct StreamTale {
  /// The stream.
  let stream: StreamID
  /// Its events, corrections applied, without what is void.
  let events: [RecordedEvent]
  /// The highest label of them.
  let label: Label
  /// When the last of them was recorded.
  let lastRecorded: Instant?

  /// What `fold` tells; `nil` if it has no events.
  init?(_ fold: StreamFold) {
    guard !fold.events.isEmpty else { return nil }
    stream = fold.stream
    events = fold.events
    label = fold.label
    lastRecorded = fold.lastRecorded
  }

  /// What the `events` of a stream tell; `nil` if there are none.
  init?(_ stream: StreamID, _ events: [RecordedEvent]) {
    guard !events.isEmpty else { return nil }
    self.stream = stream
    self.events = events
    label = events.map(\.label).max() ?? .normal
    lastRecorded = events.map(\.recorded).max()
  }
}

extension RecordSnapshot {
  /// The events of `stream` as they are seen from `standpoint`.
  func events(of stream: StreamID, from standpoint: Standpoint) throws -> [RecordedEvent] {
    try tale(of: stream, from: standpoint)?.events ?? []
  }

  /// What `stream` tells from `standpoint`; `nil` if it has no events.
  func tale(of stream: StreamID, from standpoint: Standpoint) throws -> StreamTale? {
    if let rows = standpoint.rows {
      return try rows.fold(of: stream, in: self).flatMap(StreamTale.init)
    }
    return StreamTale(
      stream,
      try events(of: stream, at: standpoint.point, happenedBy: standpoint.happenedBy)
    )
  }

  /// What the streams of `kind` tell, in the order of their names; those without events are left out.
  ///
  /// - Parameters:
  ///   - kind: Which streams.
  ///   - standpoint: From where they are seen.
  ///   - selection: Which of them are wanted, where rows tell; the log tells of all.
  /// - Returns: The streams, and for how many lines of the view those stand that were not wanted.
  /// - Throws: errors of the store, or that something in it cannot be read.
  func tales(
    of kind: StreamKind,
    from standpoint: Standpoint,
    _ selection: RowSelection = .all
  ) throws -> (tales: [StreamTale], otherLines: Int) {
    if let rows = standpoint.rows {
      let (folds, otherLines) = try rows.folds(of: kind, selection, in: self)
      return (folds.compactMap(StreamTale.init), otherLines)
    }
    return (try streams(of: kind).compactMap { try tale(of: $0, from: standpoint) }, 0)
  }
}
