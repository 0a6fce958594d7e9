import ArgumentParser
import Cases
import Interchange

/// `caselog append`: records one event.
struct AppendCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "append",
    abstract: "Record one event, or show what would be recorded.",
    usage: "caselog append <type> [<stream>] [<field>=<value> ...] [<options>]",
    discussion: """
      What is known by code or date is given as FIELD=VALUE: source=SELF, agreements[0].level=L1,
      ethnicity.group=?declined. Text about people never is, because others can see the arguments of a \
      program: it comes from a file or from standard input with --data. Without a stream the engine
      makes a reference, where the event begins one.

      EXAMPLES
        caselog append NoteAdded --template
        caselog append NoteAdded case/C-0001 --data note.json
      """
  )

  @Argument(help: "The type of event, as in ContactRecorded.", completion: TypeName.completion)
  var type: String

  @Argument(
    help: ArgumentHelp("The stream, then fields.", valueName: "stream or field=value"),
    completion: CaseCompletion.streams
  )
  var words: [String] = []

  @OptionGroup(title: "Event Options") var event: EventOptions
  @OptionGroup(title: "Store Options") var store: StoreOptions
  @OptionGroup(title: "Output Options") var output: OutputOptions

  @Option(
    help: ArgumentHelp("What a dry run is for, else CASELOG_PURPOSE.", valueName: "purpose"),
    transform: { try code($0) }
  )
  var purpose: ReadPurpose?

  func run() throws {
    let entry = try TypeName.entry(type)
    if event.template { return try Printer.data(EventTemplate.text(of: entry)) }
    let member = try store.member()
    let given = try GivenEvent(entry, words, data: event.data)
    let record = try store.open()
    let appending = Appending(to: record, by: member, event, store, output)
    if event.dryRun { return try appending.rehearse(given, for: purpose) }
    try appending.record(given)
  }
}
