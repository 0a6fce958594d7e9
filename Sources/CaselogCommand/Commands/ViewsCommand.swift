import ArgumentParser
import CaseRecords
import Interchange
import Views

/// `caselog views`: how every view is.
struct ViewsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "views",
    abstract: "Show every view: version, position, lag, digest, last error, rows, size.",
    discussion: """
      Each view is caught up first, and every row is opened, so that the digest is that of what is \
      stored. It shows nothing of what was recorded. Exit code 9 says that a view is behind and \
      cannot catch up, because an event cannot be folded.

      EXAMPLES
        caselog views
        caselog views --format json
      """
  )

  @OptionGroup(title: "Store Options") var store: StoreOptions
  @OptionGroup(title: "Output Options") var output: OutputOptions

  func run() throws {
    let record = try store.open()
    let views = try ViewStore(beside: record)
    let health = try views.health(of: StoredView.all, jobs: Cores.count)
    var listing = HealthListing.listing(of: health)
    if record.isTest { listing.notes.append(Reading.testNote) }
    try Printer.data(
      try listing.rendered(output.style(at: try record.now())),
      through: output.pager
    )
    if health.contains(where: { $0.damage != nil }) {
      throw ExitCode(FailureCode.integrity.rawValue)
    }
    if health.contains(where: \.isStuck) { throw ExitCode(FailureCode.stale.rawValue) }
  }
}
