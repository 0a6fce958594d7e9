import ArgumentParser
import Interchange

/// `caselog types`: the catalogue.
struct TypesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "types",
    abstract: "List the types of event, or the fields of one.",
    discussion: """
      EXAMPLES
        caselog types
        caselog types ConsentRecorded --format markdown
      """
  )

  @Argument(
    help: ArgumentHelp("The type whose fields are listed.", valueName: "type"),
    completion: TypeName.completion
  )
  var type: String?

  @OptionGroup(title: "Output Options") var output: OutputOptions

  func run() throws {
    let listing = try type.map { TypeListing.fields(of: try TypeName.entry($0)) } ?? TypeListing.all
    try Printer.data(try listing.rendered(output.style), through: output.pager)
  }
}
