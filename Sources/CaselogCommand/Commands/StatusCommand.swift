import ArgumentParser
import EventLog
import Interchange

/// `caselog status`: the store at a glance.
struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Show the store at a glance: size, root, last event, whether it is a test.",
    discussion: """
      It shows nothing of what was recorded, and needs no key.

      EXAMPLES
        caselog status
        caselog status --store records --format json
      """
  )

  @OptionGroup(title: "Store Options") var store: StoreOptions
  @OptionGroup(title: "Output Options") var output: OutputOptions

  func run() throws {
    let log = try Log.open(try store.directory(), unlocking: nil, access: .readOnly)
    let listing = try log.read { try StatusListing.listing(of: log, in: $0) }
    try Printer.data(try listing.rendered(output.style), through: output.pager)
  }
}
