import ArgumentParser
import Cases
import Interchange
import Views

/// What is left out of the views of police, courts and referrals.
struct JusticeFilterOptions: ParsableArguments {
  @Flag(help: "Custody: only people whom nobody has met.")
  var notSeen = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Custody: only people with less than so many hours left.", valueName: "n"),
    transform: { try count($0) }
  )
  var hoursLeft: Int64?

  @Option(
    help: ArgumentHelp("Court: of which days hearings are shown.", valueName: "days"),
    transform: { try Self.period($0) }
  )
  var days: CourtDiaryFilter.Period?

  @Flag(help: "Court: only hearings for which no report has been started.")
  var noReport = false

  @Flag(help: "Court: only hearings of people who have not agreed that the court is told.")
  var noConsent = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Court: only hearings with a report due in so many hours.", valueName: "n"),
    transform: { try count($0) }
  )
  var reportHours: Int64?

  @Flag(help: "Referrals: only what is overdue.")
  var overdue = false

  @Option(
    help: "Referrals: only those to this kind of service.",
    completion: .list(Destination.allCases.map(\.entry.code)),
    transform: { try code($0) }
  )
  var destination: Destination?

  @Flag(help: "Referrals: only those that were rejected and have nobody else in their place.")
  var needsPlan = false

  /// The filters that were given, with the views that have them.
  var given: [(name: String, isGiven: Bool, views: [ViewName])] {
    [
      ("not-seen", notSeen, [.custody]), ("hours-left", hoursLeft != nil, [.custody]),
      ("days", days != nil, [.court]), ("no-report", noReport, [.court]),
      ("no-consent", noConsent, [.court]), ("report-hours", reportHours != nil, [.court]),
      ("overdue", overdue, [.referrals]), ("destination", destination != nil, [.referrals]),
      ("needs-plan", needsPlan, [.referrals]),
    ]
  }

  private static func period(_ words: String) throws -> CourtDiaryFilter.Period {
    let names = CourtDiaryFilter.Period.allCases.map { "\($0)" }
    if let place = names.firstIndex(of: words) { return CourtDiaryFilter.Period.allCases[place] }
    throw ValidationError(
      "There are no days \(Excerpt(words)). The days are: \(names.joined(separator: ", "))."
    )
  }
}

extension ViewFilterOptions {
  /// The filter of the people with the police.
  var custody: CustodyFilter {
    var filter = CustodyFilter()
    filter.suite = site
    filter.under18Only = under18
    filter.notSeenOnly = justice.notSeen
    filter.hoursLeft = justice.hoursLeft
    return filter
  }

  /// The filter of the court diary.
  var court: CourtDiaryFilter {
    var filter = CourtDiaryFilter()
    filter.period = justice.days ?? .ahead
    filter.court = site
    filter.under18Only = under18
    filter.noReportOnly = justice.noReport
    filter.consentMissingOnly = justice.noConsent
    filter.reportHours = justice.reportHours
    return filter
  }

  /// The filter of the referrals that await something.
  var referrals: ReferralsFilter {
    var filter = ReferralsFilter()
    filter.overdueOnly = justice.overdue
    filter.destination = justice.destination
    filter.needsPlanOnly = justice.needsPlan
    return filter
  }
}
