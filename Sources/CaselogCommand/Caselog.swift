import ArgumentParser
import CaseRecords

/// The program: the record of a Liaison and Diversion service, from the command line.
@main
struct Caselog: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "caselog",
    abstract: "Keep the record of a Liaison and Diversion service as what happened.",
    discussion: """
      Everything is appended once and never edited. What is shown is folded from what was recorded, \
      at any moment, on two clocks: when it happened, and when it was recorded. Looking is recorded \
      too, before anything is shown.

      Exit codes: 0 done; 1 failed; 3 not found; 4 a stream has moved on; 5 refused by a rule, or \
      malformed; 6 not permitted; 8 an integrity problem was found; 9 a view is behind and could not \
      catch up; 64 wrong usage; 74 input or output \
      failed; 75 busy; 78 this store or key cannot be used.
      """,
    version: Program.version,
    subcommands: [
      InitCommand.self, AppendCommand.self, ImportCommand.self, FindCommand.self,
      LogCommand.self, StateCommand.self, ReplayCommand.self, DiffCommand.self, BlameCommand.self,
      ViewCommand.self, ViewsCommand.self, RebuildCommand.self, TasksCommand.self,
      VerifyCommand.self, CheckpointCommand.self, BundleCommand.self, KeysCommand.self,
      TypesCommand.self, SchemaCommand.self, StatusCommand.self,
      ServiceCommand.self,
    ]
  )

  /// Runs the command that the arguments name, and ends with its exit code.
  static func main() { Launch.run(Array(CommandLine.arguments.dropFirst())) }
}
