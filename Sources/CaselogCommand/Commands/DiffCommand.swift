import ArgumentParser
import CaseRecords
import Cases
import Interchange

/// `caselog diff`: what changed in a case between two moments.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Show what differs between a case at two moments, and which events did it.",
    discussion: """
      A moment is a version, a recorded time or a position. Without one, the second case is as it is \
      now. How the case stands is compared, and what was corrected; --full compares every value that \
      events gave as well. If nothing differs, that is said.

      EXAMPLES
        caselog diff C-0001@5 C-0001@9 --purpose audit
        caselog diff 'C-0001@{2026-03-29T08:00:00+01:00}' C-0001 --purpose audit --format json
      """
  )

  @Argument(
    help: ArgumentHelp("The case at the first moment.", valueName: "case@moment"),
    completion: CaseCompletion.references
  )
  var first: String

  @Argument(
    help: ArgumentHelp("The same case at the second moment.", valueName: "case@moment"),
    completion: CaseCompletion.references
  )
  var second: String

  @Option(
    help: ArgumentHelp(
      """
      Only what had happened by then, folded in recorded order; given twice, the first time is for the \
      first moment and the second for the second.
      """,
      valueName: "time"
    )
  )
  var happenedBy: [String] = []

  @Flag(help: "Also the values of entries of which only one moment knows.")
  var full = false

  @OptionGroup var options: ReadingOptions

  func validate() throws {
    if happenedBy.count > 2 {
      throw ValidationError("--happened-by is given once for both moments, or once for each.")
    }
  }

  func run() throws {
    let old = try CaseLookup(first, happenedBy: happenedBy.first)
    let new = try CaseLookup(second, happenedBy: happenedBy.last)
    guard old.id == new.id else {
      throw Failure(
        .usage,
        "\(old.id) and \(new.id) are two cases; a difference is one between two moments of one case.",
        next: ["Name the same case twice: caselog diff \(old.id)@1 \(old.id)"]
      )
    }
    let reading = try options.open()
    let answer = try reading.look(at: .record) { snapshot in
      let answer = try DiffAnswer(
        from: old,
        to: new,
        isFull: full,
        in: snapshot,
        now: reading.now
      )
      return (answer, answer.showing)
    }
    try answer.show(to: reading)
  }
}
