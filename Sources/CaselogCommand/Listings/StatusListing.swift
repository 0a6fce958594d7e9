import Cases
import EventLog
import Interchange
import Views

/// A store at a glance, from what stands in clear.
enum StatusListing {
  /// What there is to say of `log`.
  static func listing(of log: Log, in snapshot: borrowing Snapshot) throws -> Listing {
    let head = try snapshot.head()
    let origin = try head.size == 0 ? nil : snapshot.header(at: Position(0)).origin
    let isTest = origin?.hasPrefix("caselog/test/") ?? false
    let recorded = head.size == 0 ? Cell.none : .instant(Instant(microseconds: head.recorded))
    let rows: [(String, String, Cell)] = [
      ("store", "Store", .text(log.directory)),
      ("origin", "Origin", origin.map(Cell.text) ?? .none),
      ("isTest", "Made for tests", .flag(isTest)),
      ("size", "Events", .integer(Int64(clamping: head.size))),
      ("root", "Root", .text("\(head.root)")),
      ("lastRecorded", "Last recorded", recorded),
    ]
    var listing = Listing(
      "status",
      isTest ? "A store for tests" : "A store",
      columns: rows.map { Listing.Column($0.0, $0.1) },
      rows: [rows.map(\.2)],
      notes: [
        "How every view is: caselog views",
        "Who may see what: caselog service show. It binds whoever uses this program; what the key file"
          + " opens, it opens to anybody who has it.",
        "Whether anything has been altered: caselog verify",
      ]
    )
    listing.isAboutOne = true
    if isTest { listing.notes.append(Reading.testNote) }
    return listing
  }
}
