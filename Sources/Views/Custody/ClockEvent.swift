public import Cases

/// The next thing that a custody record will tell of somebody.
public struct ClockEvent: Hashable, Sendable {
  /// What it is.
  public enum Kind: Hashable, Sendable {
    /// The end of the time for which somebody may be held.
    case limit
    /// A review of detention; the first is number 1.
    case review(Int)
    /// An interview.
    case interview
  }

  /// What.
  public let kind: Kind
  /// When, or by when.
  public let at: Happened

  /// What it is in a word or two, as in `review 2`.
  public var words: String {
    switch kind {
    case .limit: "limit"
    case .review(let number): "review \(number)"
    case .interview: "interview"
    }
  }

  /// For how many whole minutes it lies ahead of `instant`; less than none if it is past.
  ///
  /// What is known to the day may be as soon as the day begins.
  public func minutes(from instant: Instant) -> Int64 {
    instant.duration(to: at.earliest).components.seconds / 60
  }
}

extension ClockEvent {
  /// The first of the limit, the next review and an interview that lies ahead; `nil` if none of them
  /// is known.
  static func next(_ clock: CustodyClock?, _ interview: InterviewState) -> ClockEvent? {
    let limit = clock.flatMap { clock in
      clock.limit.map { ClockEvent(kind: .limit, at: Happened($0)) }
    }
    let review = clock.flatMap { clock in
      clock.reviewDue.map {
        ClockEvent(kind: .review(clock.reviews.count + 1), at: Happened($0))
      }
    }
    return [limit, review, ahead(interview)].compactMap(\.self).min {
      $0.at.earliest < $1.at.earliest
    }
  }

  private static func ahead(_ interview: InterviewState) -> ClockEvent? {
    guard case .expected(let at) = interview, at.date.precision != .unknown else { return nil }
    return ClockEvent(kind: .interview, at: at)
  }
}
