public import Cases

/// Which concerns are shown; every condition that is set has to hold.
public struct SafeguardingFilter: Sendable, Equatable {
  /// Whether concerns that have been closed are shown, beside those that are open.
  public var closed = Closed.hidden
  /// Only concerns with a subject at one of these stages of life.
  public var stages: Set<LifeStage> = []
  /// Only concerns of these categories.
  public var categories: Set<SafeguardingCategory> = []
  /// Only concerns that were referred by one of these routes.
  public var routes: Set<SafeguardingRoute> = []
  /// Only concerns with a body that has not answered.
  public var unansweredOnly = false
  /// Only concerns that were raised on the day that is looked at.
  public var raisedTodayOnly = false
  /// Only concerns that this member of staff owns.
  public var owner: StaffID?
  /// Only concerns of which this person is a subject.
  public var person: PersonID?
  /// Only concerns that touch this case.
  public var `case`: CaseID?

  /// What is shown of closed concerns.
  public enum Closed: Sendable, CaseIterable {
    /// Nothing.
    case hidden
    /// Those closed within the last twelve months.
    case lastYear
    /// All of them.
    case shown
  }

  /// A filter that lets every open concern through.
  public init() {}

  /// Whether `row` is shown.
  public func admits(_ row: SafeguardingRow) -> Bool {
    isRecent(row)
      && (stages.isEmpty || row.subjects.contains { $0.stage.map(stages.contains) ?? false })
      && (categories.isEmpty || row.categories.contains(where: categories.contains))
      && (routes.isEmpty || row.referrals.contains { routes.contains($0.route) })
      && (!unansweredOnly || !row.unanswered.isEmpty)
      && (!raisedTodayOnly || isRaisedToday(row))
      && (owner.map { row.owner == $0 } ?? true)
      && (person.map { id in row.subjects.contains { $0.person == id } } ?? true)
      && (self.case.map { row.cases.contains($0) } ?? true)
  }

  private func isRecent(_ row: SafeguardingRow) -> Bool {
    guard let closed = row.closed else { return true }
    switch self.closed {
    case .hidden: return false
    case .shown: return true
    case .lastYear:
      let day = London.day(at: closed.effective)
      let yearLater = CalendarDate(
        checkedYear: day.year + 1,
        month: day.month,
        day: min(day.day, CalendarDate(checkedYear: day.year + 1, month: day.month).daysInMonth)
      )
      return London.day(at: row.asAt).daysSince1970 <= yearLater.daysSince1970
    }
  }

  private func isRaisedToday(_ row: SafeguardingRow) -> Bool {
    row.raised.map { London.day(at: $0.effective) == London.day(at: row.asAt) } ?? false
  }
}
