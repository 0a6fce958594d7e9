import ArgumentParser
import CaseRecords
import Cases
import Interchange

/// `caselog tasks`: the engine records what rules ask it to.
struct TasksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tasks",
    abstract: "Record what is due by rule: birthdays 16 and 18, and checks that are overdue.",
    discussion: """
      The engine records them in its own name, once each, so that this can be run as often as one \
      likes, as by a timer every few minutes. A birthday becomes a task in every open case of the \
      person; it changes no consent. An overdue check becomes an exception of the member of staff.

      EXAMPLES
        caselog tasks
        caselog tasks --store records --format json
      """
  )

  @OptionGroup(title: "Store Options") var store: StoreOptions
  @OptionGroup(title: "Output Options") var output: OutputOptions

  func run() throws {
    let record = try store.open()
    let recordings = try record.recordTasks(at: store.now?.instant)
    var listing = TaskListing.listing(of: recordings)
    if record.isTest { listing.notes.append(Reading.testNote) }
    try Printer.data(try listing.rendered(output.style(at: try record.now())))
  }
}
