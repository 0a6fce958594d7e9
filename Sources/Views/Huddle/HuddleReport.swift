public import Cases

/// A report that somebody waits for, or that waits to be sent, as a huddle speaks of it.
public struct HuddleReport: Sendable {
  /// Where it stands.
  public enum Status: String, Sendable, CaseIterable {
    /// It was asked for or ordered, and is not there.
    case due
    /// It was approved and has not been sent.
    case unsent
    /// It was approved, and must not be sent: what it relies on has been ended.
    case blocked
  }

  /// In which case.
  public let `case`: CaseID
  /// The person, of whom only the initials are shown.
  public let person: PersonLabel
  /// The request, the hearing at which it was ordered, or the report.
  public let what: String
  /// Where it stands.
  public let status: Status
  /// By when it is due, as far as is known.
  public let due: Happened?
  /// Who leads the case.
  public let lead: StaffID?
  /// The highest label of everything in the case.
  public let label: Label
}

extension HuddleReport {
  /// What is due from `file` by the end of `day`, or waits to be sent whenever it is due.
  static func list(
    of file: CaseFile,
    through day: CalendarDate,
    in service: Service,
    at instant: Instant
  ) -> [HuddleReport] {
    guard file.isWorkedOn else { return [] }
    let state = file.state
    let end = Happened.on(day).latest
    let asked = state.openRequests.map { ($0.id.text, $0.content.dueAt) }
    let ordered = state.hearings.compactMap(\.outcome).compactMap { outcome in
      outcome.content.reportOrdered.flatMap { order -> (String, Happened?)? in
        let isMade = state.reports.contains { $0.version > outcome.version }
        guard order.kind == .serviceReport, !isMade else { return nil }
        return ("order at \(outcome.content.hearing)", .on(order.due))
      }
    }
    let next = state.hearings.filter(\.isAwaited).compactMap(\.listing?.date)
      .min { $0.daysSince1970 < $1.daysSince1970 }.map(Happened.on)
    let due = (asked + ordered).filter { $0.1.map { $0.earliest <= end } ?? true }
    return due.map { HuddleReport(file, $0.0, .due, $0.1) }
      + state.unsentReports(on: London.day(at: instant), in: service)
      .map { HuddleReport(file, $0.report.text, .unsent, next) }
      + file.blockedReports(at: instant, in: service)
      .map { HuddleReport(file, $0.text, .blocked, next) }
  }

  private init(_ file: CaseFile, _ what: String, _ status: Status, _ due: Happened?) {
    self.case = file.id
    person = file.personLabel
    self.what = what
    self.status = status
    self.due = due
    lead = file.state.lead
    label = file.label
  }

  /// Whether it should have been there by `instant`.
  public func isOverdue(at instant: Instant) -> Bool { due.map { $0.latest < instant } ?? false }
}
