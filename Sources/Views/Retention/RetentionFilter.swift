public import Cases

/// Which records are shown; every condition that is set has to hold.
public struct RetentionFilter: Sendable, Equatable {
  /// Only the record of this person.
  public var person: PersonID?
  /// Only records that come due within so many months, or are due already.
  public var withinMonths: Int64?
  /// Only records whose time has come.
  public var overdueOnly = false
  /// Only records that a hold, or an open request, keeps from being destroyed.
  public var heldOnly = false
  /// Only records to which the rule for a child's applies, whether or not it decides.
  public var childRuleOnly = false
  /// Only records of people who have died.
  public var diedOnly = false

  /// A filter that lets everything through.
  public init() {}

  /// Whether `row` is shown.
  public func admits(_ row: RetentionRow) -> Bool {
    (person.map { row.id == $0 } ?? true)
      && (withinMonths.map(row.isDue(withinMonths:)) ?? true)
      && (!overdueOnly || row.isOverdue)
      && (!heldOnly || !row.holds.isEmpty || !row.openRequests.isEmpty)
      && (!childRuleOnly || row.term.applied.contains(.child))
      && (!diedOnly || row.died != nil)
  }
}
