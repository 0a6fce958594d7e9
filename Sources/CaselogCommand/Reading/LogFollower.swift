import CaseRecords
import Cases
import EventLog
import Glibc
import Interchange
import Views

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
    let (head, listing): (UInt64, Listing)
    do {
      (head, listing) = try reading.look(at: .trail) { snapshot in
        try batch(in: snapshot, for: reading)
      }
    } catch let nothing as NothingNew {
      next = nothing.head
      return
    }
    next = head
    var style = reading.style
    style.isContinuing = true
    try reading.show(try listing.rendered(style))
  }

  /// There is nothing to show yet, so that nobody has looked at anything.
  private struct NothingNew: Error {
    let head: UInt64
  }

  private func batch(
    in snapshot: borrowing RecordSnapshot,
    for reading: Reading
  ) throws -> ((UInt64, Listing), Showing) {
    let head = try snapshot.head.size
    var events: [RecordedEvent] = []
    var sight = try EventSight(in: snapshot)
    try snapshot.forEachEvent(from: next, isOpened: false) { event in
      let isOwn = event.stream == .access && event.author.staff == reading.staff
      if filter.admits(event), !isOwn, try sight.admits(event, in: snapshot) {
        events.append(event)
      }
      return true
    }
    guard !events.isEmpty else { throw NothingNew(head: head) }
    let listing = LogListing.listing(of: events)
    return ((head, listing), try LogAnswer.showing(events, in: snapshot))
  }
}
