import ArgumentParser
import CaseRecords
import Cases
import EventLog
import Interchange

/// `caselog service`: the service description.
struct ServiceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "service",
    abstract: "Show the service description in force, or put a new one in force.",
    discussion: """
      EXAMPLES
        caselog service show > service.json
        caselog service set service.json --as ST07
      """,
    subcommands: [Show.self, Set.self],
    defaultSubcommand: Show.self
  )

  /// `caselog service show`: the description as JSON, as `set` takes it.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print the service description in force as JSON.",
      discussion: """
        EXAMPLES
          caselog service show
          caselog service show '@{2026-03-29T09:16:00+01:00}'
        """
    )

    @Argument(help: ArgumentHelp("A moment, as in '@#12'.", valueName: "@moment"))
    var moment: String?

    @OptionGroup(title: "Store Options") var store: StoreOptions
    @OptionGroup(title: "Output Options") var output: OutputOptions

    func run() throws {
      let place = try Place(moment ?? "")
      let record = try store.open(.readOnly)
      let service = try record.service(at: place.point)
      guard let described = service.described else {
        throw Failure(.notFound, "The service had not been described at that moment.")
      }
      let json = try JSONWriter.json(described).picking(output.json)
      let text = output.chosenFormat == .ndjson ? json.line : json.pretty
      try Printer.data(text + "\n", through: output.pager)
    }
  }

  /// `caselog service set`: a new description.
  struct Set: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Record a new service description, which is in force from then on.",
      discussion: """
        EXAMPLES
          caselog service set service.json --as ST07
          caselog service show | caselog service set - --as ST07
        """
    )

    @Argument(
      help: ArgumentHelp("The description as JSON; - for standard input.", valueName: "file")
    )
    var file: String

    @OptionGroup(title: "Store Options") var store: StoreOptions
    @OptionGroup(title: "Output Options") var output: OutputOptions

    func run() throws {
      let member = try store.member()
      let described = try ServiceFile.read(file)
      let record = try store.open()
      let appending = Appending(to: record, by: member, nil, store, output)
      try appending.record(.serviceDescribed(described), in: .service)
    }
  }
}
