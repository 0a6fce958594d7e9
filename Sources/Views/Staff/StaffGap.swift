public import Cases

/// Something about a member of staff that is not as it should be.
public enum StaffGap: Hashable, Sendable {
  /// They have not been in touch, although they should have been by then.
  case checkOverdue(Instant)
  /// Something was not as it should be, and nobody has said that they are safe.
  case exception(WorkingException)
  /// They were missing at a huddle, and nothing has been heard of them since.
  case unaccounted(StreamID)
  /// So many weeks of their induction are not completed.
  case inductionWeeks(Int64)
  /// A supervision should have been held by that day.
  case supervisionOverdue(CalendarDate)
  /// A paper does not count any more, since that day.
  case ended(StaffPaper, CalendarDate)
  /// Nobody knows until when a paper counts that their role takes.
  case unknown(StaffPaper)
  /// They lead so many open cases, are not at work, and nobody stands in for them.
  case casesWithoutCover(Int)
  /// What was recorded of them has been erased.
  case erased
}

extension StaffGap {
  /// Whether somebody may be in danger.
  public var isUrgent: Bool {
    switch self {
    case .checkOverdue, .exception, .unaccounted: true
    case .inductionWeeks, .supervisionOverdue, .ended, .unknown, .casesWithoutCover, .erased:
      false
    }
  }
}

extension StaffGap: CustomStringConvertible {
  /// The gap in a few words, dates included.
  public var description: String {
    switch self {
    case .checkOverdue(let due): "check overdue since \(due.words)"
    case .exception(let exception): exception.entry.code
    case .unaccounted(let huddle): "unaccounted at \(huddle.name)"
    case .inductionWeeks(let count): "induction: \(count) weeks left"
    case .supervisionOverdue(let day): "supervision due \(day)"
    case .ended(let paper, let day): "\(paper) ended \(day)"
    case .unknown(let paper): "\(paper) unknown"
    case .casesWithoutCover(let count): "leads \(count), no cover"
    case .erased: "erased"
    }
  }
}
