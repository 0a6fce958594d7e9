import ArgumentParser
import CaseRecords
import Cases
import Interchange
import Views

/// `caselog replay`: a case step by step.
struct ReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Go through a case step by step: each event, what it says, and what it changed.",
    discussion: """
      For each event: when it happened and when it was recorded, who did it in which role, what it \
      says, on what authority it was done, what it changed, and what has corrected it since. --beside \
      person adds what was recorded of the person, --beside concerns what was recorded of linked \
      safeguarding concerns.

      EXAMPLES
        caselog replay C-0001 --purpose audit
        caselog replay 'C-0001@{2026-03-29T09:30:00+01:00}' --order happened --purpose audit
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

  @Option(help: "By which clock the steps follow each other.")
  var order = Order.recorded

  @Option(help: "What else is shown: person or concerns; may be given again.")
  var beside: [Beside] = []

  @OptionGroup var options: ReadingOptions

  /// The two clocks.
  enum Order: String, CaseIterable, ExpressibleByArgument {
    case recorded, happened
  }

  /// What is shown beside the case.
  enum Beside: String, CaseIterable, ExpressibleByArgument {
    case person, concerns
  }

  func run() throws {
    let lookup = try CaseLookup(place, happenedBy: happenedBy)
    let scope = beside.reduce(into: CaseReplay.Scope()) { scope, beside in
      scope.insert(beside == .person ? .person : .concerns)
    }
    let reading = try options.open()
    let answer = try reading.look(at: .record) { snapshot in
      let answer = try ReplayAnswer(
        lookup,
        scope,
        order == .recorded ? .recorded : .happened,
        in: snapshot,
        now: reading.now
      )
      return (answer, answer.showing)
    }
    try answer.show(to: reading)
  }
}
