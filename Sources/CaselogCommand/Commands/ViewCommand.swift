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
      from the record. Some answers have several tables: all of them stand in a table, in Markdown and in \
      JSON, one in CSV and NDJSON, and where fields are picked. Exit code 9 says that rows are behind and cannot catch up. The audit of \
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
      "A case or a person where the view is of one, a moment, or both.",
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

  @Option(
    help: ArgumentHelp(
      "Only this table of an answer with several, as in suites; for CSV, NDJSON and --json.",
      valueName: "table"
    )
  )
  var table: String?

  @OptionGroup(title: "Filters") var filters: ViewFilterOptions

  @OptionGroup var options: ReadingOptions

  func run() throws {
    let view = try ViewName(named: name)
    try filters.check(for: view)
    let asked = try ViewInquiry(place, happenedBy: happenedBy, filters)
    var reading = try options.open()
    var inquiry = asked.taken(at: reading.now)
    let kept = KeptView(view, beside: reading.record, isAboutNow: inquiry.isAboutNow, progress)
    let (answer, instant, standing) = try kept.answering(for: reading) { snapshot, rows in
      inquiry.rows = rows
      defer { inquiry.rows = nil }
      try filters.check(in: snapshot, rows)
      let answer = try inquiry.answer(view, in: snapshot, for: reading)
      // Only where times are shown by their distance does it matter from where.
      let instant =
        options.output.time == .relative
        ? try inquiry.instant(in: snapshot, now: reading.now) : reading.now
      return ((answer, instant, RowStanding(rows)), answer.showing)
    }
    var listing = try answer.listing.table(named: table)
    listing.notes += inquiry.remarks
    reading.style = options.output.style(at: instant)
    try reading.show(listing)
    for message in listing.leftOut(reading.style) { Printer.message(message) }
    kept.renew(standing, by: reading.staff, at: reading.clock)
    if standing == .stale { throw ExitCode(FailureCode.stale.rawValue) }
  }
}
