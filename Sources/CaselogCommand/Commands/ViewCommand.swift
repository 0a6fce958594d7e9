import ArgumentParser
import CaseRecords
import Interchange

/// `caselog view`: a read model, at any moment.
struct ViewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "view",
    abstract: "Show a view, such as caseload, safeguarding, custody or court.",
    usage: "caselog view <name> [<case>][@<moment>] [<options>]",
    discussion: """
      A view is folded from the record when it is asked for, as it is now or at a moment. The audit of \
      a case names the case: caselog view audit C-0001@7.

      EXAMPLES
        caselog view caseload --mine --purpose directCare
        caselog view safeguarding '@{2026-04-09T16:00:00+01:00}' --purpose safeguarding
      """
  )

  @Argument(help: "Which view.", completion: .list(ViewName.allCases.map(\.rawValue)))
  var name: String

  @Argument(
    help: ArgumentHelp(
      "A case where the view is of one, a moment, or both.",
      valueName: "case@moment"
    ),
    completion: CaseCompletion.references
  )
  var place: String?

  @Option(
    help: ArgumentHelp(
      "Only what had happened by then, folded in recorded order.",
      valueName: "time"
    )
  )
  var happenedBy: String?

  @OptionGroup(title: "Filters") var filters: ViewFilterOptions

  @OptionGroup var options: ReadingOptions

  func run() throws {
    let view = try ViewName(named: name)
    try filters.check(for: view)
    let inquiry = try ViewInquiry(place, happenedBy: happenedBy, filters)
    let reading = try options.open()
    let answer = try reading.record.read { try inquiry.answer(view, in: $0, for: reading) }
    try reading.show(answer.showing, answer.listing)
  }
}
