public import Cases

/// Who is shown of those with the police; every condition that is set has to hold.
public struct CustodyFilter: Sendable, Equatable {
  /// Only people at this suite, or to be interviewed there.
  public var suite: SiteCode?
  /// Only people who are, or may be, under 18.
  public var under18Only = false
  /// Only people whom nobody has met.
  public var notSeenOnly = false
  /// Only people held with less than so many hours left, or with nobody knows how many.
  public var hoursLeft: Int64?

  /// A filter that lets everybody through whose case is open.
  public init() {}

  /// Whether `row` is shown.
  public func admits(_ row: CustodyRow) -> Bool {
    row.isOpen && isAt(row.suite) && isOfAge(row.age)
      && (!notSeenOnly || row.reach.isUnseen)
      && (hoursLeft.map { isShort(row, hours: $0) } ?? true)
  }

  /// Whether somebody who was charged is shown; how much time was left no longer matters.
  public func admits(_ row: ChargedRow) -> Bool {
    row.isOpen && isAt(row.suite) && isOfAge(row.age) && (!notSeenOnly || row.reach.isUnseen)
  }

  private func isAt(_ place: SiteCode?) -> Bool { suite.map { $0 == place } ?? true }

  private func isOfAge(_ age: AgeRange) -> Bool { !under18Only || age.isUnder18 != false }

  private func isShort(_ row: CustodyRow, hours: Int64) -> Bool {
    guard !row.isVolunteer else { return false }
    return row.left.map { $0.isShorter(thanHours: hours) } ?? true
  }
}

extension Duration {
  /// Whether it is less than so many hours; less than none is less than any.
  func isShorter(thanHours hours: Int64) -> Bool {
    self < .zero || components.seconds / 3_600 < hours
  }
}
