import CaseRecords
import Cases
import EventLog
import Interchange
import Views

/// What `caselog log` answers.
struct LogAnswer {
  private let filter: LogFilter
  private let limit: Int?

  /// The last `limit` of the events that `filter` lets through, or all.
  init(_ filter: LogFilter, last limit: Int?) {
    self.filter = filter
    self.limit = limit
  }

  /// Shows it, once it is recorded who looked.
  ///
  /// What may not be seen is left out, and counted.
  ///
  /// - Returns: How long the log was when it was read.
  /// - Throws: ``Failure`` if a stream, a site or a member of staff that was named does not exist;
  ///   errors of the store.
  func show(to reading: Reading) throws -> UInt64 {
    let (head, listing) = try reading.look(at: .trail) { snapshot in
      var events: [RecordedEvent] = []
      var left = 0
      try filter.check(in: snapshot)
      var sight = try EventSight(in: snapshot)
      let head = try snapshot.head.size
      try snapshot.forEachEvent(isOpened: false) { event in
        guard filter.admits(event), try sight.admits(event, in: snapshot) else { return true }
        events.append(event)
        if let limit, events.count >= limit * 2 + 100 {
          left += events.count - limit
          events.removeFirst(events.count - limit)
        }
        return true
      }
      if let limit, events.count > limit {
        left += events.count - limit
        events.removeFirst(events.count - limit)
      }
      if events.isEmpty { try filter.checkActors(in: snapshot) }
      var listing = LogListing.listing(of: events)
      if left > 0 {
        listing.notes.append("\(left) earlier events are left out; give --last a larger number.")
      }
      listing.notes += snapshot.withheldNotes + sight.notes
      return ((head, listing), try Self.showing(events, in: snapshot))
    }
    try reading.show(listing)
    return head
  }

  /// Whom `events` speak of.
  static func showing(
    _ events: [RecordedEvent],
    in snapshot: borrowing RecordSnapshot
  ) throws -> Showing {
    var showing = Showing(mode: .list, views: ["log"])
    showing.rows = events.count
    for stream in Set(events.map(\.stream)) { try showing.note(stream, in: snapshot) }
    return showing
  }
}
