public import Cases

/// The days that a return is about, and what has to have happened on them.
public struct ReturnPeriod: Hashable, Sendable {
  /// What puts a referral into a period.
  public enum Basis: String, Sendable, CaseIterable {
    /// That it was received in it.
    case received
    /// That its case was closed in it.
    case closed
  }

  /// The first day.
  public let first: CalendarDate
  /// The last day.
  public let last: CalendarDate
  /// What puts a referral into it.
  public let basis: Basis

  /// The days from `first` to `last`, both included, by the calendar in London.
  public init(from first: CalendarDate, through last: CalendarDate, by basis: Basis = .received) {
    self.first = first.firstDay
    self.last = last.lastDay
    self.basis = basis
  }

  /// Whether `file` belongs into it.
  ///
  /// What was recorded in error is no referral: neither one that was set aside by a correction, nor one
  /// whose case was closed as an error.
  func holds(_ file: CaseFile) -> Bool {
    guard let date = date(of: file), date.precision != .unknown else { return false }
    let day = date.lastDay.daysSince1970
    return first.daysSince1970 <= day && day <= last.daysSince1970
  }

  /// The day that counts for `file`; `nil` if it is no referral, or is not closed where that counts.
  func date(of file: CaseFile) -> CalendarDate? {
    guard !file.isInError else { return nil }
    switch basis {
    case .received: return file.received?.date
    case .closed: return file.isClosed ? file.closedAt?.date : nil
    }
  }

  /// The days and the basis in words.
  public var words: String { "\(basis.rawValue) from \(first) through \(last)" }
}

extension CaseFile {
  /// Whether the case was made in error.
  fileprivate var isInError: Bool {
    isClosed && state.closings.last?.content.reason == .error
  }
}
