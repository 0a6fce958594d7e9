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
      A view of now is answered from rows that are kept and caught up first; one at a moment is folded \
      from the record. Exit code 9 says that rows are behind and cannot catch up. The audit of \
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

  @Option(help: "How progress is shown, where much has to be folded.")
  var progress = ProgressForm.auto

  @OptionGroup(title: "Filters") var filters: ViewFilterOptions

  @OptionGroup var options: ReadingOptions

  func run() throws {
    let view = try ViewName(named: name)
    try filters.check(for: view)
    var inquiry = try ViewInquiry(place, happenedBy: happenedBy, filters)
    let reading = try options.open()
    let kept = KeptView(view, beside: reading.record, isAboutNow: inquiry.isAboutNow, progress)
    let (listing, standing) = try kept.answering(for: reading) { snapshot, rows in
      inquiry.rows = rows
      defer { inquiry.rows = nil }
      let answer = try inquiry.answer(view, in: snapshot, for: reading)
      return ((answer.listing, RowStanding(rows)), answer.showing)
    }
    try reading.show(listing)
    kept.renew(standing, by: reading.staff, at: reading.clock)
    if standing == .stale { throw ExitCode(FailureCode.stale.rawValue) }
  }
}
