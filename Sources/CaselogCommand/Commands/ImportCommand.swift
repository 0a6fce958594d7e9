import ArgumentParser
import CaseRecords
import Cases
import Interchange

/// `caselog import`: records many commands.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Record many commands, one JSON object to a line.",
    discussion: """
      A line that is refused or malformed does not stop the others; it is reported by its number, and \
      the exit code is then 5. Lines that have been recorded before are counted and left alone, so \
      that an import that was interrupted is simply run again.

      A check decides about every line as if those before it were recorded. It tells something of the \
      record, so it takes a purpose, and that somebody looked is recorded.

      EXAMPLES
        caselog import commands.ndjson --as ST07
        caselog import - --check --as ST07 --purpose dataQuality < commands.ndjson
      """
  )

  @Argument(help: ArgumentHelp("The file; - for standard input.", valueName: "file"))
  var file: String

  @Flag(help: "Decide about every line; record only that this was looked at.")
  var check = false

  @Flag(
    help: ArgumentHelp(
      "The lines are carried over from another system, whose recorded times are kept as its claim."
    )
  )
  var history = false

  @Option(help: "How progress is shown.")
  var progress = ProgressForm.auto

  @Option(
    help: ArgumentHelp("What a check is for, else CASELOG_PURPOSE.", valueName: "purpose"),
    completion: .list(ReadPurpose.allCases.map(\.entry.code)),
    transform: { try code($0) }
  )
  var purpose: ReadPurpose?

  @OptionGroup(title: "Store Options") var store: StoreOptions
  @OptionGroup(title: "Output Options") var output: OutputOptions

  func run() throws {
    let record = try store.open()
    let importing = try Importing(to: record, store, isHistory: history)
    let report =
      check
      ? try importing.check(file, progress: progress, for: try reading(record))
      : try importing.run(file, progress: progress)
    try Printer.data(try report.rendered(output.style(at: try record.now())))
    if report.recorded > 0, !check { KeptCheckpoint.show(of: record, progress) }
    try report.succeed()
  }

  private func reading(_ record: ServiceRecord) throws -> Reading {
    let member = try store.member()
    return try Reading(record, by: member, for: try Purpose.named(purpose), store, output)
  }
}
