import ArgumentParser
import CaseRecords
import Cases
import Interchange

/// `caselog append`: records one event.
struct AppendCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "append",
    abstract: "Record one event, or show what would be recorded.",
    usage: "caselog append <type> [<stream>] [<field>=<value> ...] [<options>]",
    discussion: """
      What is known by code or date is given as FIELD=VALUE: source=SELF, purposes[0].maxLevel=L1,
      areaOfResidence=?notKnown, aaPresent=false, openReferrals=[]. Text about people never is, because others can see the arguments of a \
      program: it comes from a file or from standard input with --data, or from an editor with --edit. \
      Without a stream the engine makes a reference, where the event begins one.

      --edit opens VISUAL, EDITOR or vi with every field explained. What is left to fill in does not \
      count; nothing is recorded if nothing was filled in; and if the event cannot be recorded, the \
      file is kept, for you alone to read.

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

  func validate() throws {
    guard event.edit, event.data != nil else { return }
    throw ValidationError("--edit and --data both say what the event says. Give one of them.")
  }

  func run() throws {
    let entry = try TypeName.entry(type)
    if event.template { return try Printer.data(Template.json(for: entry).pretty + "\n") }
    let words = try GivenWords(words, for: entry)
    let editor = event.edit ? try Editor() : nil
    let member = try store.member()
    let record = try store.open()
    let appending = Appending(to: record, by: member, event, store, output)
    guard let editor else {
      return try append(try words.event(with: try event.data.map(GivenData.read)), by: appending)
    }
    let draft = try Draft(of: entry.type.name, from: words.template)
    do {
      let given = try words.event(with: try draft.content(from: editor))
      try append(given, by: appending, once: draft.remove)
      if event.dryRun { draft.kept.forEach(Printer.message) }
    } catch {
      throw draft.keeping(after: error)
    }
  }

  /// Records `given`, or shows what would be recorded.
  private func append(
    _ given: GivenEvent,
    by appending: Appending,
    once isRecorded: () -> Void = {}
  ) throws {
    if event.dryRun { return try appending.rehearse(given, for: purpose) }
    try appending.record(given, once: isRecorded)
  }
}
