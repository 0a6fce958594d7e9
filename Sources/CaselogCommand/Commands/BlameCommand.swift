import ArgumentParser
import CaseRecords
import Cases
import Interchange

/// `caselog blame`: where every field of a case comes from.
struct BlameCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "blame",
    abstract: "Show which event gave each field of a case its value, by whom and when.",
    discussion: """
      How the case stands comes first, then the values that events gave. A value that was corrected \
      names the correction and what it corrects. A number in brackets is the version of the event that \
      an entry came with.

      EXAMPLES
        caselog blame C-0001 --purpose audit
        caselog blame C-0001@9 --field consent --field matter.M-0001 --purpose audit
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

  @Option(
    help: ArgumentHelp(
      "Only fields whose path begins so, as in consent or consent.K-0001; may be given again.",
      valueName: "field"
    )
  )
  var field: [String] = []

  @OptionGroup var options: ReadingOptions

  func run() throws {
    let lookup = try CaseLookup(place, happenedBy: happenedBy)
    let prefixes = try FieldPrefixes(field)
    let reading = try options.open()
    let answer = try reading.look(at: .record) { snapshot in
      let answer = try BlameAnswer(lookup, prefixes, in: snapshot, now: reading.now)
      return (answer, answer.showing)
    }
    try answer.show(to: reading)
  }
}
