import CaseRecords
import Cases
import Interchange
import Views

/// Events without what they say.
enum LogListing {
  /// A row for each of `events`.
  static func listing(of events: [RecordedEvent]) -> Listing {
    Listing(
      "log",
      "What was recorded",
      columns: [
        Listing.Column("position", "#"), Listing.Column("happened", "Happened"),
        Listing.Column("recorded", "Recorded"), Listing.Column("type", "Type"),
        Listing.Column("stream", "Stream"), Listing.Column("version", "Version", isDetail: true),
        Listing.Column("by", "By"), Listing.Column("role", "Role", isDetail: true),
        Listing.Column("site", "Site", isDetail: true), Listing.Column("flags", "Flags"),
        Listing.Column("enteredBy", "Entered by", isDetail: true),
        Listing.Column("actingAs", "Acting as", isDetail: true),
        Listing.Column("channel", "Channel", isDetail: true),
        Listing.Column("label", "Label", isDetail: true),
        Listing.Column("event", "Event", isDetail: true),
      ],
      rows: events.map(row)
    )
  }

  private static func row(_ event: RecordedEvent) -> [Cell] {
    [
      .integer(Int64(clamping: event.position)), .happened(event.happened),
      .instant(event.recorded), .text(name(of: event)), .text(event.stream.words),
      .integer(Int64(clamping: event.version)), .text(event.author.staff.text),
      .text(event.author.role.text), event.site.map { .text($0.text) } ?? .none,
      .list(event.flags.words.map { .text($0) }),
      event.author.enteredBy.map { .text($0.text) } ?? .none,
      event.author.actingAs.map { .text($0.text) } ?? .none,
      .text(event.channel.entry.code), .text(event.label.entry.code), .text(event.id.words),
    ]
  }

  /// The name of the type, which is known even when the content is gone.
  static func name(of event: RecordedEvent) -> String {
    Catalogue.current.first { $0.type.number == event.type }?.type.name ?? "type \(event.type)"
  }
}
