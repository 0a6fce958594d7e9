public import Cases

/// Which members of staff are shown; every condition that is set has to hold.
public struct StaffFilter: Sendable, Equatable {
  /// Only this member of staff.
  public var staff: StaffID?
  /// Only those who hold this role.
  public var role: RoleCode?
  /// Only those who work in this area; whoever works in all of them does.
  public var area: AreaCode?
  /// Only those who usually work at this site, or are there.
  public var site: SiteCode?
  /// Only those whom this member of staff supervises.
  public var supervisor: StaffID?
  /// Only those with one of these statuses; without any, all who have not left.
  public var statuses: Set<StaffStatus> = []
  /// Only those who are on shift, or on a visit.
  public var onShiftOnly = false
  /// Only those of whom somebody should find out if they are safe.
  public var urgentOnly = false
  /// Only those about whom anything is not as it should be.
  public var gapsOnly = false
  /// Only those of whom something runs out, or is due, within so many days, or has by now.
  public var endingWithinDays: Int64?

  /// A filter that lets everybody through who has not left.
  public init() {}

  /// Whether `row` is shown.
  public func admits(_ row: StaffRow) -> Bool {
    (statuses.isEmpty ? row.isStaff : row.status.map(statuses.contains) ?? false)
      && isThem(row) && isThere(row)
      && (!onShiftOnly || row.whereabouts.activity != .off)
      && (!urgentOnly || row.isUrgent)
      && (!gapsOnly || !row.gaps.isEmpty)
      && (endingWithinDays.map { days in row.isEnding(within: days) } ?? true)
  }

  private func isThem(_ row: StaffRow) -> Bool {
    (staff.map { row.id == $0 } ?? true) && (role.map(row.roles.contains) ?? true)
      && (supervisor.map { row.supervisor == $0 } ?? true)
  }

  private func isThere(_ row: StaffRow) -> Bool {
    let works = area.map { area in row.areas.map { $0.isEmpty || $0.contains(area) } ?? false }
    let isAt = site.map { row.sites.contains($0) || row.whereabouts.site == $0 }
    return (works ?? true) && (isAt ?? true)
  }
}

extension StaffRow {
  /// Whether something runs out, or is due, within so many days, or has by now.
  fileprivate func isEnding(within days: Int64) -> Bool {
    let last = London.day(at: asAt).daysSince1970 + days
    return expiries.contains { $0.on.lastDay.daysSince1970 <= last }
  }
}
