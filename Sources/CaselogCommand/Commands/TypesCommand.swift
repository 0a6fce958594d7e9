import ArgumentParser
import Interchange

/// `caselog types`: the catalogue.
struct TypesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "types",
    abstract: "List the types of event, or the fields of one.",
    discussion: """
      A reference is in Markdown: fields, codes, rules, views, and, by a service description, who may \
      record it.

      EXAMPLES
        caselog types
        caselog types ConsentRecorded --reference
      """
  )

  @Argument(
    help: ArgumentHelp("The type whose fields are listed.", valueName: "type"),
    completion: TypeName.completion
  )
  var type: String?

  @Flag(help: "Print everything there is to know of the type, or of all, in Markdown.")
  var reference = false

  @Option(
    help: ArgumentHelp(
      "The service description by which a reference names roles.",
      valueName: "file"
    )
  )
  var service: String?

  @OptionGroup(title: "Output Options") var output: OutputOptions

  func validate() throws {
    guard service != nil, !reference else { return }
    throw ValidationError("--service belongs to --reference.")
  }

  func run() throws {
    if reference {
      let page = CataloguePage(for: try service.map(ServiceFile.read))
      let text = try type.map { page.page(of: try TypeName.entry($0)) } ?? page.markdown
      return try Printer.data(text, through: output.pager)
    }
    let listing = try type.map { TypeListing.fields(of: try TypeName.entry($0)) } ?? TypeListing.all
    try Printer.data(try listing.rendered(output.style), through: output.pager)
  }
}
