import ArgumentParser
import Interchange

/// `caselog init`: makes a store.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Make a store: its log, its keys, its service description.",
    discussion: """
      The key file is made outside the store, readable by you alone. Keep a copy of it somewhere else: \
      without it nobody can ever read the store again. Whoever makes a store is its first administrator.

      EXAMPLES
        caselog init --store records --as ST07
        caselog init --store trial --test-clock --service Fixtures/greater-manchester.json --as ST07
      """
  )

  @Option(help: ArgumentHelp("The service description, as JSON.", valueName: "file"))
  var service: String?

  @Flag(help: "Make a store for tests: its clock stands still unless it is moved.")
  var testClock = false

  @OptionGroup(title: "Store Options") var store: StoreOptions
  @OptionGroup(title: "Output Options") var output: OutputOptions

  func run() throws {
    let founding = try Founding(store, service: service, isTest: testClock)
    let made = try founding.make()
    try Printer.data(try made.rendered(output.style))
  }
}
