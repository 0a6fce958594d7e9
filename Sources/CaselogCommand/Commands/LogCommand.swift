import ArgumentParser
import Cases
import Interchange

/// `caselog log`: events, newest last.
struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "List events, the newest last, without what they say.",
    discussion: """
      Naming kinds of events is looking at records too, and is recorded as that. Filters are all to \
      be met; one that is given again takes either. With --follow each batch of new events is listed \
      once it is recorded who looks, and the records of one's own looking are left out.

      EXAMPLES
        caselog log case/C-0001 --purpose audit
        caselog log --type ConsentRecorded --since 2026-03-29 --last 20 --purpose audit
      """
  )

  @Argument(
    help: ArgumentHelp("Only these streams.", valueName: "stream"),
    completion: CaseCompletion.streams,
    transform: { try StreamID(words: $0) }
  )
  var streams: [StreamID] = []

  @OptionGroup(title: "Filters") var filter: LogFilterOptions

  @Option(help: ArgumentHelp("Only the last so many; 100 in a table unless given.", valueName: "n"))
  var last: Int?

  @Flag(help: "Go on and list what is recorded from now on, until interrupted.")
  var follow = false

  @OptionGroup var options: ReadingOptions

  func validate() throws {
    if let last, last < 1 { throw ValidationError("--last takes a number from 1.") }
    switch options.output.chosenFormat {
    case .json where follow, .markdown where follow:
      throw ValidationError(
        "--follow goes on without an end, which this form cannot; it takes table, ndjson or csv."
      )
    case .table, .json, .ndjson, .csv, .markdown: break
    }
  }

  func run() throws {
    var reading = try options.open()
    if follow { reading.pager = nil }
    let filter = try filter.filter(in: Set(streams))
    let limit = last ?? (reading.style.format == .table ? 100 : nil)
    let head = try LogAnswer(filter, last: limit).show(to: reading)
    if follow { try LogFollower(filter, from: head).run(for: reading) }
  }
}
