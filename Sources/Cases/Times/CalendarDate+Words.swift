extension CalendarDate {
  /// A day, a month, a year, or `unknown`.
  public static var pattern: String { "^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?|unknown)$" }

  /// What documentation calls it.
  public static var title: String { "date, or as much of it as is known" }

  /// One date of each precision.
  public static var examples: [CalendarDate] {
    [
      CalendarDate(checkedYear: 1990, month: 5, day: 17),
      CalendarDate(checkedYear: 1990, month: 5),
      CalendarDate(checkedYear: 1990),
      .unknown,
    ]
  }

  /// As in `1990-05-17`, `1990-05`, `1990` and `unknown` (ISO 8601, section 5.2.2).
  public var words: String {
    let parts = [padded(year, to: 4), padded(month, to: 2), padded(day, to: 2)]
    switch precision {
    case .unknown: return "unknown"
    case .year: return parts[0]
    case .month: return parts[0...1].joined(separator: "-")
    case .day: return parts.joined(separator: "-")
    }
  }

  /// The date that `words` say.
  ///
  /// - Throws: that the words are no date, or name a day or month that is not in the calendar.
  public init(words: String) throws(WordProblem) {
    guard words != "unknown" else {
      self = .unknown
      return
    }
    let parts = words.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = zip(parts, [4, 2, 2]).compactMap { digits($0, count: $1) }
    guard numbers.count == parts.count, let year = numbers.first else {
      throw WordProblem(
        "is not a date: a day, a month, a year or unknown, as in"
          + " \(Self.examples.map(\.words).joined(separator: ", "))."
      )
    }
    self.init(
      checkedYear: year,
      month: numbers.count > 1 ? numbers[1] : 0,
      day: numbers.count > 2 ? numbers[2] : 0
    )
    let isWhole = numbers.allSatisfy { $0 > 0 }
    guard isWhole, isSound else {
      throw WordProblem("is not in the calendar. Check the month and the day.")
    }
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The date in words.
  public var description: String { words }
}
