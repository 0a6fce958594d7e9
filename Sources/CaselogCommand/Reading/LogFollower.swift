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

  /// Goes on until nobody reads any more, or the process is interrupted, which ends it quietly.
  func run(for reading: Reading) throws -> Never {
    // What has been printed has been recorded, so that nothing is left to be done.
    signal(SIGINT) { _ in _exit(0) }
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
      try snapshot.forEachEvent(from: next, isOpened: false) { event in
        let isOwn = event.stream == .access && event.author.staff == reading.staff
        if filter.admits(event), !isOwn { events.append(event) }
        return true
      }
      return (head, try LogAnswer.showing(events, in: snapshot))
    }
    next = head
    guard !events.isEmpty else { return }
    var style = reading.style
    style.isContinuing = true
    try reading.show(showing, try LogListing.listing(of: events).rendered(style))
  }
}
