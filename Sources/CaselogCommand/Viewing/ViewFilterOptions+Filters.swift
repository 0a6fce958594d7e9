import CaseRecords
import Cases
import Interchange
import Views

extension ViewFilterOptions {
  /// The filter of a caseload that `reader` looks at.
  func caseload(for reader: StaffID) -> CaseloadFilter {
    var filter = CaseloadFilter()
    filter.staff = staff ?? (mine ? reader : nil)
    filter.team = team
    filter.area = area
    filter.site = site
    filter.stages = Set(stage)
    filter.under18Only = under18
    filter.risk = risk
    filter.noContactDays = noContactDays
    filter.investigationDays = ruiDays
    filter.awaitingDisposalOnly = awaitingDisposal
    filter.reofferDueOnly = reofferDue
    filter.unallocatedOnly = unallocated
    return filter
  }

  /// The filter of the concerns that `reader` looks at.
  func safeguarding(for reader: StaffID) -> SafeguardingFilter {
    var filter = SafeguardingFilter()
    filter.closed = closed ? .shown : .hidden
    filter.categories = Set(category)
    filter.routes = Set(route)
    filter.unansweredOnly = unanswered
    filter.raisedTodayOnly = raisedToday
    filter.owner = staff ?? (mine ? reader : nil)
    filter.person = records.person
    return filter
  }

  /// The filter of a replay.
  var replay: ReplayFilter {
    get throws {
      var filter = ReplayFilter()
      filter.types = Set(try type.map { try TypeName.entry($0).type.number })
      filter.actors = Set([staff].compactMap { $0 })
      filter.correctionsOnly = corrections
      filter.disclosuresOnly = disclosures
      filter.lag = lateHours.map { .seconds($0 * 3_600) }
      return filter
    }
  }

  /// How a caseload is put under headings.
  func caseloadGrouping() throws(Failure) -> Caseload.Grouping? {
    switch try heading(["lead", "area", "site", "stage"]) {
    case "lead": .lead
    case "area": .area
    case "site": .site
    case "stage": .stage
    case _: nil
    }
  }

  /// How concerns are put under headings.
  func safeguardingGrouping() throws(Failure) -> Safeguarding.Grouping? {
    switch try heading(["area", "route", "owner"]) {
    case "area": .area
    case "route": .route
    case "owner": .owner
    case _: nil
    }
  }

  /// The heading of `known`, each called `name`, that was asked for; `nil` if none was.
  func heading<Heading>(
    among known: [Heading],
    _ name: (Heading) -> String
  ) throws(Failure) -> Heading? {
    guard let word = try heading(known.map(name)) else { return nil }
    return known.first { name($0) == word }
  }

  private func heading(_ known: [String]) throws(Failure) -> String? {
    guard let group, !known.contains(group) else { return group }
    throw Failure(
      .usage,
      "There is no heading \(Excerpt(group)) here. \(Nearest.question(to: group, among: known))",
      why: ["The headings are: \(known.joined(separator: ", "))."]
    )
  }
}
