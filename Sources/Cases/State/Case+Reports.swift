extension Case {
  /// The latest version of every report that was approved, can still be sent on `day`, and was not.
  ///
  /// A report whose consents have all ended is not to be sent any more, so that it is not among them.
  public func unsentReports(on day: CalendarDate, in service: Service) -> [ReportApproved] {
    validReports(on: day).filter { !isSent($0) && !isStopped($0, in: service) }
  }

  /// The latest version of every approved report that could still be sent on `day` by its approval,
  /// and must not be, because what it relies on has ended.
  ///
  /// One that has been sent is among them if its consent was taken back or refused: it is not to go to
  /// anybody else. That a case was closed after it was sent says nothing more about it.
  public func stoppedReports(on day: CalendarDate, in service: Service) -> [ReportApproved] {
    validReports(on: day).filter { report in
      isStopped(report, in: service)
        && (!isSent(report) || terms(of: report, in: service).contains { $0.isTakenBack })
    }
  }

  /// Whether every consent that sending `report` would rest on has been ended by somebody.
  func isStopped(_ report: ReportApproved, in service: Service) -> Bool {
    guard report.reliesOnOverride == nil else { return false }
    let terms = terms(of: report, in: service)
    return !terms.isEmpty && terms.allSatisfy { $0.end.map { $0.ending != .expired } ?? false }
  }

  /// Whether sending `report` to one of its addressees would rest on what `withdrawal` takes back.
  func isAffected(
    _ report: ReportApproved,
    by withdrawal: ConsentWithdrawn,
    in service: Service
  ) -> Bool {
    terms(of: report, in: service).contains { term in
      withdrawal.covers(term.agreement.purpose, of: term.consent)
    }
  }

  /// What was agreed to that sending `report` to its addressees would rest on.
  private func terms(of report: ReportApproved, in service: Service) -> [ConsentTerm] {
    consentTerms.filter { term in
      let covered = service.recipients(under: term.agreement.purpose)
      return report.reliesOnConsents.contains(term.consent)
        && report.addresseeClasses.contains { covered.contains($0) }
    }
  }

  private func validReports(on day: CalendarDate) -> [ReportApproved] {
    let latest = reports.map(\.content).reduce(into: [ReportID: ReportApproved]()) {
      $0[$1.report] = $1
    }
    return latest.values.sorted { $0.report < $1.report }.filter { report in
      report.expires.map { day.daysSince1970 <= $0.lastDay.daysSince1970 } ?? true
    }
  }

  private func isSent(_ report: ReportApproved) -> Bool {
    disclosures.contains { $0.content.what.reportVersion?.report == report.report }
  }
}

extension ReportApproved {
  /// Whether it could be sent after the death of the person: it relies on an override, or tells no
  /// more than a procedural reply.
  public var outlivesThePerson: Bool { reliesOnOverride != nil || level == .procedural }
}

extension ConsentTerm {
  /// Whether it ended because somebody took it back, or refused the same.
  fileprivate var isTakenBack: Bool {
    switch end?.ending {
    case .withdrawn, .refused: true
    case .expired, .caseClosed, nil: false
    }
  }
}
