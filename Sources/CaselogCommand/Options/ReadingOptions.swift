import ArgumentParser
import Cases

/// What every command takes that shows content.
struct ReadingOptions: ParsableArguments {
  @OptionGroup(title: "Store Options") var store: StoreOptions

  @OptionGroup(title: "Output Options") var output: OutputOptions

  @Option(
    help: ArgumentHelp("What it is read for, else CASELOG_PURPOSE.", valueName: "purpose"),
    completion: .list(ReadPurpose.allCases.map(\.entry.code)),
    transform: { try code($0) }
  )
  var purpose: ReadPurpose?

  /// Opens the store for somebody who looks at it.
  ///
  /// - Throws: ``Failure`` if it is not said who looks and for what; errors of the store.
  func open() throws -> Reading {
    let staff = try store.member()
    let purpose = try Purpose.named(purpose)
    return try Reading(try store.open(), by: staff, for: purpose, store, output)
  }
}
