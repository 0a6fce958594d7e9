import Cases
import EventLog
import Interchange
import Views

/// What a command came to, durable on disk.
enum ReceiptListing {
  /// A row for each event of `receipt`.
  static func listing(of receipt: Receipt, flags: [Flags]) -> Listing {
    let head = receipt.head
    return Listing(
      "receipt",
      receipt.isRepeated ? "Recorded before" : "Recorded",
      columns: [
        Listing.Column("event", "Event"), Listing.Column("stream", "Stream"),
        Listing.Column("version", "Version"), Listing.Column("position", "#"),
        Listing.Column("recorded", "Recorded"), Listing.Column("flags", "Flags"),
        Listing.Column("leaf", "Leaf"), Listing.Column("size", "Size", isDetail: true),
        Listing.Column("root", "Root", isDetail: true),
      ],
      rows: receipt.events.enumerated().map { index, entry in
        let marks = index < flags.count ? flags[index].words : []
        return [
          .text("\(CommandID(high: receipt.request.high, low: receipt.request.low))/\(index)"),
          .text("\(entry.stream)"), .integer(Int64(clamping: entry.version)),
          .integer(Int64(clamping: entry.position.number)),
          .instant(Instant(microseconds: entry.recorded)), .list(marks.map { .text($0) }),
          .text("\(entry.leaf)"), .integer(Int64(clamping: head.size)), .text("\(head.root)"),
        ]
      },
      notes: ["The log has \(head.size) events; its root is \(head.root)."]
    )
  }
}
