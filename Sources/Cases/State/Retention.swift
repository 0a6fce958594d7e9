/// How long one person's record is kept, what stands against destroying it, and what was erased.
public struct Retention: Sendable, Equatable {
  /// Every review, in the order in which it was recorded.
  public private(set) var reviews: [Entry<RetentionReviewed>] = []
  /// Everything that was erased.
  public private(set) var erasures: [Entry<ErasureExecuted>] = []
  /// The version of the last event that was folded; 0 before the first.
  public private(set) var lastVersion: UInt64 = 0

  /// A record that nobody has reviewed.
  public init() {}

  /// Takes in one more event of its stream.
  public mutating func evolve(_ event: RecordedEvent) {
    lastVersion = event.version
    guard !event.isWithoutEffect else { return }
    // Every other type has no place in this stream.
    if case .retentionReviewed(let content) = event.event {
      reviews.append(Entry(event, content))
    } else if case .erasureExecuted(let content) = event.event {
      erasures.append(Entry(event, content))
    }
  }
}

extension Retention {
  /// The holds in force: those placed and not released.
  ///
  /// Holds stack, each by its own reference.
  public var holds: [RetentionHold] {
    reviews.reduce(into: []) { holds, entry in
      guard let hold = entry.content.hold else { return }
      holds.removeAll { $0 == hold }
      if entry.content.outcome == .holdPlaced { holds.append(hold) }
    }
  }

  /// The decision in force: the last review that kept the record or let it be destroyed.
  public var decision: Entry<RetentionReviewed>? {
    reviews.last { $0.content.outcome == .dispose || $0.content.outcome == .retain }
  }
}

extension RetentionPeriod {
  /// From when on a record may be destroyed.
  ///
  /// - Parameters:
  ///   - base: From when it is counted: the last care, or the death.
  ///   - born: The date of birth, which a child's record is counted by.
  /// - Returns: The day; `nil` if it cannot be told from what is known.
  public func due(from base: CalendarDate, born: CalendarDate) -> CalendarDate? {
    switch rule {
    case .mentalHealth, .general, .deceased, .neverSeen:
      base.precision == .unknown ? nil : base.lastDay.adding(years: years)
    case .child:
      born.precision == .unknown
        ? nil : born.lastDay.adding(years: years + (born.lastDay.age(on: base) == 17 ? 1 : 0))
    }
  }
}
