import ArgumentParser
import Interchange
import TransparencyLog

/// `caselog verify`: checks the whole store.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Read everything again, and say what is wrong; nothing is written.",
    discussion: """
      It needs no key; with one, it also opens every sealed section. It works on a read-only copy. The \
      reading happens in a process of its own, because a damaged page can kill the process that reads \
      it. Exit code 8 says that something is wrong.

      With --since it also shows that the log has only grown since a checkpoint was made: the events that \
      it had then are read again, and must lead to the same root. Whoever writes to the store can write \
      to its keys as well, so give the verifier key that you have kept with --verifier-key.

      With --views it also compares every view with a fresh replay, which needs the key. Views that are \
      behind are caught up first; nothing else is ever written.

      EXAMPLES
        caselog verify --store copy-of-records --format json
        caselog verify --since kept.checkpoint
      """
  )

  @Option(
    help: ArgumentHelp("A checkpoint that was kept.", valueName: "file"),
    completion: .file()
  )
  var since: String?

  @Option(
    help: ArgumentHelp(
      "The key that signed it, as caselog keys once showed it; may be given again.",
      valueName: "key"
    ),
    transform: { try VerifierKey($0) }
  )
  var verifierKey: [VerifierKey] = []

  @Flag(help: "Compare every view with a fresh replay as well.")
  var views = false

  @Option(
    help: ArgumentHelp("How many threads check; as many as cores if left out.", valueName: "n")
  )
  var jobs: Int?

  @Option(help: "How progress is shown.")
  var progress = ProgressForm.auto

  @Flag(help: .private)
  var inChild = false

  @OptionGroup(title: "Store Options") var store: StoreOptions
  @OptionGroup(title: "Output Options") var output: OutputOptions

  func validate() throws {
    if since == nil, !verifierKey.isEmpty {
      throw ValidationError("--verifier-key checks a checkpoint: name that with --since.")
    }
    if let jobs, !(1...256).contains(jobs) {
      throw ValidationError("--jobs takes a number from 1 to 256.")
    }
  }

  func run() throws {
    if inChild {
      let check = StoreCheck(
        directory: try store.directory(),
        unlocking: try store.keyIfAny(),
        since: try since.map { path throws(Failure) in try GivenCheckpoint(path) },
        keys: verifierKey,
        checksViews: views,
        jobs: jobs ?? Cores.count
      )
      return try check.run()
    }
    let outcome = try CheckingProcess(progress).run()
    let findings = try outcome.findings()
    let answer = VerifyAnswer(findings, wantsViews: views)
    try Printer.data(try answer.rendered(output.style))
    try findings.succeed()
  }
}
