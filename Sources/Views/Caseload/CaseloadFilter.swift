public import Cases

/// Which cases a caseload shows; every condition that is set has to hold.
public struct CaseloadFilter: Sendable, Equatable {
  /// Only cases that this member of staff leads or works on.
  public var staff: StaffID?
  /// Only cases that the team of this area owns.
  public var team: AreaCode?
  /// Only people who live in this area.
  public var area: AreaCode?
  /// Only cases that were referred at this site.
  public var site: SiteCode?
  /// Only cases at one of these stages; without any, all that are open.
  public var stages: Set<CaseStage> = []
  /// Only people who are, or may be, under 18.
  public var under18Only = false
  /// Only women and girls.
  public var womenOnly = false
  /// Only cases whose highest risk is at least this.
  public var risk: RiskLevel?
  /// Only cases without contact or attempt for more than so many days, or without any at all.
  public var noContactDays: Int64?
  /// Only cases with an investigation without bail of more than so many days.
  public var investigationDays: Int64?
  /// Only cases with a matter that has not been disposed of.
  public var awaitingDisposalOnly = false
  /// Only cases in which something refused should be asked for again by now.
  public var reofferDueOnly = false
  /// Only cases that nobody leads.
  public var unallocatedOnly = false

  /// A filter that lets every open case through.
  public init() {}

  /// Whether `row` is shown.
  public func admits(_ row: CaseloadRow) -> Bool {
    (stages.isEmpty ? row.isOpen : stages.contains(row.stage))
      && isTheirs(row) && isThere(row)
      && (!under18Only || row.age.isUnder18 != false)
      && (!womenOnly || row.isFemale)
      && (risk.map { level in row.risk.map { $0.level >= level } ?? false } ?? true)
      && isAgeing(row)
      && (!awaitingDisposalOnly || !row.matters.isEmpty)
      && (!reofferDueOnly || row.flags.contains(where: \.isReoffer))
      && (!unallocatedOnly || row.lead == nil)
  }

  private func isTheirs(_ row: CaseloadRow) -> Bool {
    (staff.map { row.lead == $0 || row.coWorkers.contains($0) } ?? true)
      && (team.map { row.team == $0 } ?? true)
  }

  private func isThere(_ row: CaseloadRow) -> Bool {
    (area.map { row.area.given == $0 } ?? true) && (site.map { row.site == $0 } ?? true)
  }

  private func isAgeing(_ row: CaseloadRow) -> Bool {
    let contact = noContactDays.map { (row.daysSinceContact ?? .max) > $0 } ?? true
    return contact && investigationDays.map { (row.investigationDays ?? 0) > $0 } ?? true
  }
}

extension CaseFlag {
  fileprivate var isReoffer: Bool {
    if case .reofferDue = self { true } else { false }
  }
}
