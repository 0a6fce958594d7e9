import ArgumentParser
import CaseRecords
import Cases
import Interchange
import TestSupport

/// Prints plausible cases as lines for `caselog import`.
///
/// The same seed gives the same cases, and fewer events are the beginning of more. Everybody and
/// everything is invented. Lines stand in the order of their recorded times, so that a store made with
/// a test clock takes them; the last cases are still under way where the lines end.
@main
struct CaseGenerator: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "CaseGenerator",
    abstract: "Print plausible cases as lines for caselog import.",
    discussion: """
      EXAMPLES
        CaseGenerator --seed 7 --events 20000 > lines.ndjson
        CaseGenerator --seed 7 --cases 500 > lines.ndjson
      """
  )

  @Option(help: "Where the random numbers begin.")
  var seed: UInt64 = 1

  @Option(help: "How many events there are; one more if the last line has two.")
  var events: Int?

  @Option(help: "How many cases there are, each told to its end; in place of --events.")
  var cases: Int?

  func validate() throws {
    guard (events == nil) != (cases == nil) else {
      throw ValidationError("Give --events or --cases.")
    }
    guard (events ?? cases ?? 0) > 0 else {
      throw ValidationError("--events and --cases take a number from 1.")
    }
  }

  func run() throws {
    var year = ServiceYear(seed: seed, cases: cases)
    guard var left = events else {
      while let line = try year.next() { print(line.json.line) }
      return
    }
    while left > 0 {
      guard let line = try year.next() else { return }
      print(line.json.line)
      left -= line.events.count
    }
  }
}
