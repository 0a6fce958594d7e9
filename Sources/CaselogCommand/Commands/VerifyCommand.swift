import ArgumentParser
import Interchange

/// `caselog verify`: checks the whole store.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Read everything again, and say what is wrong; nothing is written.",
    discussion: """
      It needs no key; with one, it also opens every sealed section. It works on a read-only copy. The \
      reading happens in a process of its own, because a damaged page can kill the process that reads \
      it. Exit code 8 says that something is wrong.

      EXAMPLES
        caselog verify
        caselog verify --store copy-of-records --format json
      """
  )

  @Option(help: "How progress is shown.")
  var progress = ProgressForm.auto

  @Flag(help: .private)
  var inChild = false

  @OptionGroup(title: "Store Options") var store: StoreOptions
  @OptionGroup(title: "Output Options") var output: OutputOptions

  func run() throws {
    if inChild { return try StoreCheck.run(try store.directory(), try store.keyIfAny()) }
    let outcome = try CheckingProcess(progress).run()
    let findings = try outcome.findings()
    try Printer.data(try VerifyAnswer(findings).rendered(output.style))
    try findings.succeed()
  }
}
