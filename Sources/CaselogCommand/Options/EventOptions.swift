import ArgumentParser
import Cases

/// When and how an event happened, and what to do with it.
struct EventOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What the event says, as a JSON object; - for standard input.",
      valueName: "file"
    )
  )
  var data: String?

  @Flag(help: "Fill in what the event says in an editor: VISUAL, else EDITOR, else vi.")
  var edit = false

  @Option(
    help: ArgumentHelp("When it happened, with the offset; now if left out.", valueName: "time"),
    transform: { try Happened(words: $0) }
  )
  var happened: Happened?

  @Option(
    help: ArgumentHelp(
      "The version at which the stream must stand; 0 if it is new.",
      valueName: "n"
    )
  )
  var expectVersion: UInt64?

  @Option(
    help: ArgumentHelp(
      "An id of your own; the same request with it is recorded once.",
      valueName: "uuid"
    ),
    transform: { try CommandID(words: $0) }
  )
  var commandId: CommandID?

  @Flag(help: "Record something that has already happened: accepted, and flagged, never refused.")
  var reported = false

  @Flag(help: "Decide and show what would be recorded; record only that this was looked at.")
  var dryRun = false

  @Flag(help: "Print a JSON object to fill in, with every field explained.")
  var template = false

  @Option(help: "Where it was done.", transform: { try SiteCode(words: $0) })
  var site: SiteCode?

  @Option(
    help: ArgumentHelp("Why it is recorded late.", valueName: "code"),
    transform: { try code($0) }
  )
  var lateReason: LateReason?

  @Option(
    help: ArgumentHelp("The colleague whose paper note it is.", valueName: "staff"),
    transform: { try StaffID(words: $0) }
  )
  var onBehalfOf: StaffID?

  @Option(
    help: ArgumentHelp("Who may see it: normal, restricted, sealed.", valueName: "label"),
    transform: { try code($0) }
  )
  var label: Label?
}
