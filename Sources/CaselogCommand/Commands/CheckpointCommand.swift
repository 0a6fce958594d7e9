import ArgumentParser
import CaseRecords
import EventLog
import Interchange

/// `caselog checkpoint`: the size and root of the log, signed.
struct CheckpointCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checkpoint",
    abstract: "Sign how long the log is and what its root is, for somebody outside to keep.",
    discussion: """
      Whoever keeps it can show later, with caselog verify --since, that the log has only grown since: \
      nothing that it held was changed, removed or put elsewhere. It holds nothing of what was \
      recorded. Kept inside the service it proves nothing, because the service signs it.

      EXAMPLES
        caselog checkpoint
        caselog checkpoint --output records.checkpoint
      """
  )

  @Option(
    help: ArgumentHelp("A file to make, instead of standard output.", valueName: "file"),
    completion: .file()
  )
  var output: String?

  @OptionGroup(title: "Store Options") var store: StoreOptions

  @Option(help: "The form of an error.")
  var errorFormat = OutputOptions.ErrorFormat.text

  func run() throws {
    let note = try store.open(.readOnly).checkpoint()
    if let output {
      try NewFile.write("\(note)", to: output)
      Printer.message("\(output) was made. \(KeptCheckpoint.advice(output))")
    } else {
      try Printer.data("\(note)")
      Printer.message(KeptCheckpoint.advice("FILE"))
    }
  }
}
