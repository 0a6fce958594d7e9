import Cases

/// What is known of the reports of one case: which was approved for what, sent, or must not be.
struct ReportProgress {
  /// The case.
  let state: Case
  /// Who at a court may be told.
  let court: [RecipientClass]
  /// Approved reports that must not be sent.
  let blocked: [ReportID]
  /// As at when.
  let asAt: Instant

  /// What has become of a request.
  func report(_ request: ReportRequest) -> HearingReport {
    let content = request.content
    let answers = state.answers(to: request.id)
    let approved = latest(after: request.entries.first?.version ?? 0, for: [content.requester])
    let reached: HearingReport.Status =
      switch content.status {
      case .declined: .declined
      case .procedural: .procedural
      case .answered: .sent
      case .open:
        if answers.isEmpty {
          approved.flatMap { status(of: $0, for: [content.requester]) } ?? .requested
        } else {
          answers.allSatisfy { $0.content.level == .procedural } ? .procedural : .sent
        }
      }
    let sent = answers.compactMap(\.content.what.reportVersion?.report).last
    return HearingReport(
      requester: content.requester.entry.code,
      kind: content.kind.entry.code,
      due: content.dueAt,
      status: reached,
      report: sent ?? approved?.content.report
    )
  }

  /// What has become of the order of a court; one for another service is left to it.
  func report(_ outcome: Entry<HearingOutcomeRecorded>) -> HearingReport {
    let order = outcome.content.reportOrdered
    let isOurs = order?.kind == .serviceReport
    let approved = isOurs ? latest(after: outcome.version, for: court) : nil
    return HearingReport(
      requester: Self.courtItself,
      kind: order?.kind.entry.code ?? "",
      due: order.map { .on($0.due) },
      status: isOurs ? approved.flatMap { status(of: $0, for: court) } ?? .requested : .byOthers,
      report: approved?.content.report
    )
  }

  /// What has become of a report that nobody asked for; `nil` once it can no longer be sent.
  func report(_ approved: Entry<ReportApproved>, due: Happened?) -> HearingReport? {
    status(of: approved, for: court).map { status in
      HearingReport(
        requester: nil,
        kind: approved.content.kind.entry.code,
        due: due,
        status: status,
        report: approved.content.report
      )
    }
  }

  /// The last report for one of `recipients` that was approved after the event of this version.
  private func latest(
    after version: UInt64,
    for recipients: [RecipientClass]
  ) -> Entry<ReportApproved>? {
    state.reports.last { report in
      report.version > version
        && report.content.addresseeClasses.contains(where: recipients.contains)
    }
  }

  /// How far an approved report has got; `nil` if it was not sent in time and cannot be any more.
  private func status(
    of approved: Entry<ReportApproved>,
    for recipients: [RecipientClass]
  ) -> HearingReport.Status? {
    let id = approved.content.report
    let isSent = state.disclosures.contains {
      $0.content.what.reportVersion?.report == id && recipients.contains($0.content.recipient)
    }
    if isSent { return .sent }
    if blocked.contains(id) { return .blocked }
    let expires = approved.content.expires?.lastDay.daysSince1970 ?? .max
    return London.day(at: asAt).daysSince1970 <= expires ? .approved : nil
  }

  /// Who asks when a court orders a report.
  private static let courtItself = "court"
}
