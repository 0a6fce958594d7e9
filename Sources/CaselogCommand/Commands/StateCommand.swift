import ArgumentParser
import CaseRecords
import Cases
import Interchange

/// `caselog state`: a case as it was.
struct StateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "state",
    abstract: "Show a case as it was.",
    discussion: """
      A moment is a version (C-0001@7), a recorded time, or a position of the log (@#12); what stands \
      there is included. JSON holds everything; a table holds how the case stands.

      EXAMPLES
        caselog state C-0001 --purpose directCare
        caselog state 'C-0001@{2026-03-29T09:16:00+01:00}' --purpose audit --format json
      """
  )

  @Argument(
    help: ArgumentHelp("The case, and if need be a moment.", valueName: "case[@moment]"),
    completion: CaseCompletion.references
  )
  var place: String

  @Option(
    help: ArgumentHelp(
      "Only what had happened by then, folded in recorded order.",
      valueName: "time"
    )
  )
  var happenedBy: String?

  @OptionGroup var options: ReadingOptions

  func run() throws {
    let lookup = try CaseLookup(place, happenedBy: happenedBy)
    let reading = try options.open()
    let answer = try reading.look(at: .record) { snapshot in
      let answer = StateAnswer(try lookup.find(in: snapshot, now: reading.now), lookup.id)
      return (answer, answer.showing)
    }
    try answer.show(to: reading)
  }
}
