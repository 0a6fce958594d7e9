import Cases
import Interchange
import Views

/// What a command would come to.
enum DecisionListing {
  /// A row for each event of `decision`; its warnings below.
  static func listing(of decision: Decision) -> Listing {
    Listing(
      "dryRun",
      "What would be recorded; nothing has been",
      columns: [
        Listing.Column("type", "Type"), Listing.Column("stream", "Stream"),
        Listing.Column("happened", "Happened"), Listing.Column("flags", "Flags"),
        Listing.Column("content", "Content"),
      ],
      rows: decision.events.map { event in
        [
          .text(event.event.type.name), .text(event.stream.words), .happened(event.happened),
          .list(event.flags.words.map { .text($0) }), .text(content(of: event.event.content)),
        ]
      },
      notes: decision.warnings.map { "Warning \($0)" }
    )
  }

  private static func content(of content: some EventContent) -> String {
    JSONWriter.json(content).line
  }
}
