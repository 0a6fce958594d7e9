import Cases
import EventLog
import Interchange
import Views

/// What a command came to, durable on disk.
enum ReceiptListing {
  /// A row for each event of `receipt`; the warnings of the command stand with its first event.
  ///
  /// - Parameters:
  ///   - receipt: What the log answered.
  ///   - decision: What was decided; `nil` if that was done before.
  /// - Returns: The listing, with size and root of the log.
  static func listing(of receipt: Receipt, _ decision: Decision?) -> Listing {
    let head = receipt.head
    let flags = decision?.events.map(\.flags) ?? []
    let warnings = decision?.warnings.map { Cell.text("\($0)") } ?? []
    return Listing(
      "receipt",
      receipt.isRepeated ? "Recorded before" : "Recorded",
      columns: [
        Listing.Column("event", "Event"), Listing.Column("stream", "Stream"),
        Listing.Column("version", "Version"), Listing.Column("position", "#"),
        Listing.Column("recorded", "Recorded"), Listing.Column("flags", "Flags"),
        Listing.Column("warnings", "Warnings", isDetail: true),
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
          .list(index == 0 ? warnings : []),
          .text("\(entry.leaf)"), .integer(Int64(clamping: head.size)), .text("\(head.root)"),
        ]
      },
      notes: ["The log has \(head.size) events; its root is \(head.root)."]
    )
  }
}
