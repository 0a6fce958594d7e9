public import Cases

/// Which hearings a court diary shows; every condition that is set has to hold.
public struct CourtDiaryFilter: Sendable, Equatable {
  /// Of which days hearings are shown.
  public var period = Period.ahead
  /// Only hearings at this court.
  public var court: SiteCode?
  /// Only people who are, or may be, under 18.
  public var under18Only = false
  /// Only hearings in the list for which no report has been approved, sent or declined.
  public var noReportOnly = false
  /// Only hearings of people who have not agreed that the court is told, or no longer.
  public var consentMissingOnly = false
  /// Only hearings with a report that is due within so many hours, or was due before, and is not sent.
  public var reportHours: Int64?

  /// Of which days hearings are shown.
  public enum Period: Sendable, CaseIterable {
    /// Of today and later, with those that await a result, and what was taken out of the list lately.
    case ahead
    /// Of today only.
    case today
    /// Of today and the six days after it.
    case week
    /// Of all days, in closed cases as well.
    case all
  }

  /// A filter that lets everything through that lies ahead.
  public init() {}

  /// Whether `row` is shown.
  public func admits(_ row: CourtDiaryRow) -> Bool {
    isInPeriod(row)
      && (court.map { $0 == row.listing.court } ?? true)
      && (!under18Only || row.age.isUnder18 != false)
      && (!noReportOnly || (row.state == .listed && !row.reports.contains(where: \.isStarted)))
      && (!consentMissingOnly || row.consent.state != .given)
      && (reportHours.map { isDue(row, hours: $0) } ?? true)
  }

  private func isInPeriod(_ row: CourtDiaryRow) -> Bool {
    let days = row.listing.date.daysSince1970 - London.day(at: row.asAt).daysSince1970
    switch period {
    case .all: return true
    case .ahead: return row.isOpen && row.isCurrent
    case .today: return row.isOpen && row.isCurrent && days == 0
    case .week: return row.isOpen && row.isCurrent && (0..<7).contains(days)
    }
  }

  private func isDue(_ row: CourtDiaryRow, hours: Int64) -> Bool {
    row.reports.contains { report in
      let left = report.due.map { row.asAt.duration(to: $0.latest) }
      return report.isOutstanding && left?.isShorter(thanHours: hours) ?? false
    }
  }
}
