/// A time limit in days or months whose clock stands still while something is waited for.
///
/// The days that went by between asking and being answered are added at the end.
public struct StoppedClock: Hashable, Sendable {
  /// The day on which the clock began.
  public let began: CalendarDate
  /// Since which day it has stood still; `nil` if it never did.
  public let stopped: CalendarDate?
  /// On which day it went on; `nil` if it has not.
  public let resumed: CalendarDate?

  /// A clock; one that went on had stood still.
  public init(began: CalendarDate, stopped: CalendarDate? = nil, resumed: CalendarDate? = nil) {
    self.began = began
    self.stopped = stopped
    self.resumed = resumed
  }

  /// Whether it stands still.
  public var isStopped: Bool { stopped != nil && resumed == nil }

  /// The last day of `limit`; `nil` while the clock stands still.
  public func lastDay(of limit: TimeLimit, in workingDays: WorkingDays) -> CalendarDate? {
    guard let stopped else { return limit.lastDay(from: began, in: workingDays) }
    // Before the clock began, nothing was waited for.
    let since = max(stopped.daysSince1970, began.daysSince1970)
    guard let resumed else { return nil }
    let waited = max(0, resumed.daysSince1970 - since)
    guard case .months(let count) = limit else {
      return limit.lastDay(from: began, in: workingDays).map {
        workingDays.first(from: $0.adding(days: waited))
      }
    }
    return workingDays.first(from: began.adding(months: count).adding(days: waited))
  }
}
