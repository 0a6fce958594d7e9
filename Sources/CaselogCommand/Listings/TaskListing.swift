import CaseRecords
import Cases
import EventLog
import Interchange
import Views

/// What the engine recorded because rules asked it to.
enum TaskListing {
  /// A row for each event that is on disk; what was left for the next time is counted.
  static func listing(of recordings: [Recording]) -> Listing {
    var rows: [[Cell]] = []
    var leftCount = 0
    for recording in recordings {
      switch recording {
      case .recorded(let receipt, let decision):
        for (entry, event) in zip(receipt.events, decision.events) {
          rows.append([
            .text("\(entry.stream)"), .text(event.event.type.name),
            .integer(Int64(clamping: entry.version)),
            .integer(Int64(clamping: entry.position.number)),
            .instant(Instant(microseconds: entry.recorded)),
          ])
        }
      case .repeated, .refused, .conflict: leftCount += 1
      }
    }
    var notes = rows.isEmpty ? ["Nothing was due by rule."] : []
    if leftCount > 0 { notes.append("Left for the next time, because others wrote: \(leftCount).") }
    return Listing(
      "tasks",
      "Recorded by rule",
      columns: [
        Listing.Column("stream", "Stream"), Listing.Column("type", "Type"),
        Listing.Column("version", "Version"), Listing.Column("position", "#"),
        Listing.Column("recorded", "Recorded"),
      ],
      rows: rows,
      notes: notes
    )
  }
}
