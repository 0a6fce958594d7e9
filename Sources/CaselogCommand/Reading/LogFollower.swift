import CaseRecords
import Cases
import EventLog
import Glibc
import Interchange

/// Lists what is recorded from now on, one batch after the other, each once it is recorded who looked.
struct LogFollower {
  private let filter: LogFilter
  private var next: UInt64

  /// Follows the log from position `next` on.
  init(_ filter: LogFilter, from next: UInt64) {
    self.filter = filter
    self.next = next
  }

  /// Goes on until nobody reads any more, or the process is interrupted.
  func run(for reading: Reading) throws -> Never {
    var follower = self
    while true {
      try follower.step(for: reading)
      sleep(1)
    }
  }

  /// Lists one batch; the records of this reading itself are left out, for they would never end.
  private mutating func step(for reading: Reading) throws {
    var events: [RecordedEvent] = []
    let (head, showing) = try reading.record.read { snapshot in
      let head = try snapshot.head.size
      try snapshot.forEachEvent(from: next) { event in
        let isOwn = event.stream == .access && event.author.staff == reading.staff
        if filter.admits(event), !isOwn { events.append(event) }
        return true
      }
      return (head, try LogAnswer.showing(events, in: snapshot))
    }
    next = head
    guard !events.isEmpty else { return }
    let listing = LogListing.listing(of: events)
    let rows = try listing.rendered(reading.style)
    try reading.show(showing, rows)
  }
}
