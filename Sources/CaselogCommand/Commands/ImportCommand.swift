import ArgumentParser
import CaseRecords
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

      EXAMPLES
        caselog import commands.ndjson --as ST07
        caselog import - --check --as ST07 < commands.ndjson
      """
  )

  @Argument(help: ArgumentHelp("The file; - for standard input.", valueName: "file"))
  var file: String

  @Flag(help: "Decide about every line, and record nothing.")
  var check = false

  @Option(help: "How progress is shown.")
  var progress = ProgressForm.auto

  @OptionGroup(title: "Store Options") var store: StoreOptions
  @OptionGroup(title: "Output Options") var output: OutputOptions

  func run() throws {
    let record = try store.open()
    let importing = try Importing(to: record, store)
    let report =
      check
      ? try importing.check(file, progress: progress)
      : try importing.run(file, progress: progress)
    try Printer.data(try report.rendered(output.style(at: try record.now())))
    try report.succeed()
  }
}
