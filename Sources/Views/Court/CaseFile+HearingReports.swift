import Cases

extension CaseFile {
  /// The reports for `hearing` at `instant`: those asked for, those that the court ordered before, and
  /// those approved for the court though nobody asked.
  ///
  /// A request belongs to the hearing that it names, or to the one in its place; a request of a court
  /// that names none, and a report that nobody asked for, to the first hearing that followed it. A
  /// hearing that another one replaces has none.
  func reports(
    for hearing: Hearing,
    in service: Service,
    at instant: Instant
  ) -> [HearingReport] {
    guard !state.hearings.contains(where: { $0.listing?.replacesHearing == hearing.id }) else {
      return []
    }
    let court = service.recipients(under: .court)
    let progress = ReportProgress(
      state: state,
      court: court,
      blocked: blockedReports(at: instant, in: service),
      asAt: instant
    )
    let due = hearing.listing.map { $0.at.map(Happened.at) ?? .on($0.date) }
    let requested = state.requests.filter { isRequest($0, for: hearing, court) }
      .map { progress.report($0) }
    let ordered = ordered(for: hearing).map { progress.report($0) }
    let unasked = unasked(for: hearing, court).compactMap { progress.report($0, due: due) }
    return requested + ordered + unasked
  }

  private func isRequest(
    _ request: ReportRequest,
    for hearing: Hearing,
    _ court: [RecipientClass]
  ) -> Bool {
    if let named = request.content.hearing {
      return state.isInPlace(hearing, of: named)
    }
    guard court.contains(request.content.requester), let first = request.entries.first else {
      return false
    }
    return state.firstHearing(after: first.effective)?.id == hearing.id
  }

  /// What courts ordered at earlier hearings, if `hearing` is the first after one of them.
  private func ordered(for hearing: Hearing) -> [Entry<HearingOutcomeRecorded>] {
    state.hearings.filter { earlier in
      guard let outcome = earlier.outcome, outcome.content.reportOrdered != nil else {
        return false
      }
      let next = state.firstHearing(after: outcome.effective, of: earlier.listing?.matter) {
        $0.id != earlier.id
      }
      return next?.id == hearing.id
    }.compactMap(\.outcome)
  }

  /// The latest version of each report for the court that no request or order has led to.
  private func unasked(
    for hearing: Hearing,
    _ court: [RecipientClass]
  ) -> [Entry<ReportApproved>] {
    let latest = state.reports.reduce(into: [ReportID: Entry<ReportApproved>]()) {
      $0[$1.content.report] = $1
    }
    return latest.values.sorted { $0.content.report < $1.content.report }.filter { report in
      report.content.addresseeClasses.contains(where: court.contains)
        && !state.isAskedFor(report)
        && state.hearing(of: report, court)?.id == hearing.id
    }
  }
}

extension Case {
  /// Whether `hearing` is the one called `id`, or stands in its place.
  fileprivate func isInPlace(_ hearing: Hearing, of id: HearingID) -> Bool {
    var place: Hearing? = hearing
    for _ in hearings {
      guard let current = place else { return false }
      if current.id == id { return true }
      place = current.listing?.replacesHearing.flatMap { self.hearing($0) }
    }
    return false
  }

  /// The first hearing that was still to come at `instant`, of one matter if it is given.
  fileprivate func firstHearing(
    after instant: Instant,
    of matter: MatterID? = nil,
    where isMeant: (Hearing) -> Bool = { _ in true }
  ) -> Hearing? {
    let day = London.day(at: instant).daysSince1970
    let ahead = hearings.filter { hearing in
      guard let listing = hearing.listing, listing.status == .listed, isMeant(hearing) else {
        return false
      }
      return listing.date.lastDay.daysSince1970 >= day
        && (hearing.outcome.map { $0.effective >= instant } ?? true)
        && (matter.map { $0 == listing.matter } ?? true)
    }
    return ahead.min { left, right in
      guard let first = left.listing, let second = right.listing else { return false }
      return first.isBefore(second)
    }
  }

  /// Whether a request or an order came before `report`, so that it answers that.
  fileprivate func isAskedFor(_ report: Entry<ReportApproved>) -> Bool {
    let isSentFor = disclosures.contains {
      $0.content.what.reportVersion?.report == report.content.report && $0.content.request != nil
    }
    let isRequested = requests.contains { request in
      guard let first = request.entries.first else { return false }
      return first.version < report.version
        && report.content.addresseeClasses.contains(request.content.requester)
    }
    let isOrdered = hearings.compactMap(\.outcome).contains {
      $0.content.reportOrdered?.kind == .serviceReport && $0.version < report.version
    }
    return isSentFor || isRequested || isOrdered
  }

  /// The hearing that `report` was sent for; before it is sent, the first after its approval.
  fileprivate func hearing(of report: Entry<ReportApproved>, _ court: [RecipientClass]) -> Hearing?
  {
    let sent = disclosures.filter {
      $0.content.what.reportVersion?.report == report.content.report
        && court.contains($0.content.recipient)
    }
    if let named = sent.compactMap(\.content.decision?.hearing).first { return hearing(named) }
    return firstHearing(after: report.effective)
  }
}
