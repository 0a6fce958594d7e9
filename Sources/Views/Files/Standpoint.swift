import CaseRecords
import Cases
import EventLog

/// From where a record is looked at: up to which point, by which clock, and with the help of which rows.
struct Standpoint {
  /// Up to where the log is looked at.
  let point: PointInTime
  /// If given, only what had happened by then is looked at.
  let happenedBy: Instant?
  /// The rows of the view that is asked, if it is asked about now; without them the log is folded.
  let rows: ViewRows?

  /// A standpoint; rows tell of now, and of no other moment.
  init(point: PointInTime, happenedBy: Instant? = nil, rows: ViewRows? = nil) {
    self.point = point
    self.happenedBy = happenedBy
    self.rows = point == .now && happenedBy == nil ? rows : nil
  }

  /// What a reader has to know of it, as sentences.
  func notes(in snapshot: borrowing RecordSnapshot) throws -> [String] {
    let size = try snapshot.head.size
    let known: String =
      switch point {
      case .now: "As recorded up to #\(max(rows?.size ?? size, 1) - 1)"
      case .version(let version): "As known at version \(version)"
      case .recorded(let instant): "As known at \(instant.words)"
      case .position(let position): "As known at #\(position)"
      }
    let happened = happenedBy.map { ", and only what had happened by \($0.words)" }
    return ["\(known)\(happened ?? ""); read by caselog \(Program.version)."]
      + (rows?.warnings(at: size) ?? [])
  }
}

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
}

extension RecordSnapshot {
  /// The events of `stream` as they are seen from `standpoint`.
  func events(of stream: StreamID, from standpoint: Standpoint) throws -> [RecordedEvent] {
    guard let rows = standpoint.rows else {
      return try events(of: stream, at: standpoint.point, happenedBy: standpoint.happenedBy)
    }
    return try rows.fold(of: stream, in: self)?.events ?? []
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
      let tales = folds.map { fold in
        StreamTale(
          stream: fold.stream,
          events: fold.events,
          label: fold.label,
          lastRecorded: fold.lastRecorded
        )
      }
      return (tales.filter { !$0.events.isEmpty }, otherLines)
    }
    var tales: [StreamTale] = []
    for stream in try streams(of: kind) {
      let events = try events(of: stream, from: standpoint)
      guard !events.isEmpty else { continue }
      tales.append(
        StreamTale(
          stream: stream,
          events: events,
          label: events.map(\.label).max() ?? .normal,
          lastRecorded: events.map(\.recorded).max()
        )
      )
    }
    return (tales, 0)
  }
}
