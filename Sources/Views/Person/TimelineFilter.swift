public import Cases

/// Which rows of a timeline are shown; every condition that is set has to hold.
public struct TimelineFilter: Sendable, Equatable {
  /// Only these cases; all, and facts about the person, if empty.
  public var cases: Set<CaseID> = []
  /// Only facts about the person.
  public var personOnly = false
  /// Only these types, by number; all if empty.
  public var types: Set<UInt16> = []
  /// Only what may have happened at or after this instant.
  public var since: Instant?
  /// Only what may have happened at or before this instant.
  public var until: Instant?

  /// A filter that lets everything through.
  public init() {}

  /// Whether `row` is shown.
  public func admits(_ row: TimelineRow) -> Bool {
    let happened = row.event.happened
    return (cases.isEmpty || row.case.map(cases.contains) ?? false)
      && (!personOnly || row.case == nil)
      && (types.isEmpty || types.contains(row.event.type))
      && (since.map { happened.latest >= $0 } ?? true)
      && (until.map { happened.earliest <= $0 } ?? true)
  }
}
