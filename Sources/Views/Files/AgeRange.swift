public import Cases

/// How old somebody may be: one age if the day of birth is known, several otherwise.
public struct AgeRange: Hashable, Sendable {
  /// The ages in full years; `nil` if nothing is known.
  public let years: ClosedRange<Int64>?

  /// The ages of `person` on the day in London of `instant`.
  public init(of person: Person, at instant: Instant) {
    years = person.ages(on: London.day(at: instant))
  }

  /// Whether they are under 18; `nil` if that cannot be known.
  public var isUnder18: Bool? {
    guard let years else { return nil }
    if years.upperBound < 18 { return true }
    return years.lowerBound >= 18 ? false : nil
  }

  /// The age, or the ages with a dash between them; `nil` if nothing is known.
  public var words: String? {
    years.map { years in
      years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound)–\(years.upperBound)"
    }
  }
}
