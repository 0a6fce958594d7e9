import ArgumentParser
import CaseRecords
import Cases
import EventLog
import Interchange

/// `caselog keys`: the keys that sign checkpoints.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "Show the keys that check checkpoints, or make a new signing key.",
    discussion: """
      EXAMPLES
        caselog keys show
        caselog keys rotate --signing --as ST07
      """,
    subcommands: [Show.self, Rotate.self],
    defaultSubcommand: Show.self
  )

  /// `caselog keys show`: the public halves.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show the verifier keys of the log's checkpoints, and which sizes each signs.",
      discussion: """
        They are no secret, and it takes no key to show them. An auditor takes theirs from the service \
        once, keeps it, and gives it to caselog verify with --verifier-key.

        EXAMPLES
          caselog keys show
          caselog keys show --json key
        """
    )

    @OptionGroup(title: "Store Options") var store: StoreOptions
    @OptionGroup(title: "Output Options") var output: OutputOptions

    func run() throws {
      let log = try Log.open(
        try store.directory(),
        unlocking: try store.keyIfAny(),
        access: .readOnly
      )
      let listing = KeyListing.listing(of: try SigningHistory(of: log))
      try Printer.data(try listing.rendered(output.style))
    }
  }

  /// `caselog keys rotate`: a new key.
  struct Rotate: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make a new key that signs checkpoints from now on, and record that.",
      discussion: """
        Checkpoints that were signed before stay checkable. Interrupted, it is simply run again. Give \
        the new verifier key to whoever keeps checkpoints, by the way they had the first one.

        EXAMPLES
          caselog keys rotate --signing --as ST07
          caselog keys rotate --signing --reason compromised --as ST07
        """
    )

    @Flag(help: "The key that signs checkpoints.")
    var signing = false

    @Option(
      help: ArgumentHelp("Why: planned, compromised or lost.", valueName: "reason"),
      completion: .list(KeyChangeReason.allCases.map(\.entry.code)),
      transform: { try code($0) }
    )
    var reason = KeyChangeReason.planned

    @OptionGroup(title: "Store Options") var store: StoreOptions
    @OptionGroup(title: "Output Options") var output: OutputOptions

    func validate() throws {
      guard signing else { throw ValidationError("Say which key is to be changed: --signing") }
    }

    func run() throws {
      let member = try store.member()
      let record = try store.open()
      let (receipt, key) = try record.changeSigningKey(
        for: reason,
        by: member,
        at: store.now?.instant
      )
      var listing = KeyListing.listing(of: receipt, key)
      if record.isTest { listing.notes.append(Reading.testNote) }
      try Printer.data(try listing.rendered(output.style(at: try record.now())))
    }
  }
}
