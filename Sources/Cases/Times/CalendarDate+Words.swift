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
    guard let date = Self.spelled(words.utf8.span) else {
      throw WordProblem(
        "is not a date: a day, a month, a year or unknown, as in"
          + " \(Self.examples.map(\.words).joined(separator: ", "))."
      )
    }
    guard let date = date.inCalendar else {
      throw WordProblem("is not in the calendar. Check the month and the day.")
    }
    self = date
  }

  /// The day that `text` spells, if it is a day of the calendar.
  static func day(_ text: Span<UInt8>) -> CalendarDate? {
    text.count == 10 ? spelled(text)?.inCalendar : nil
  }

  /// A year, a month and a day as they are spelled; the last two may be left out.
  private struct Spelled {
    let year: Int64
    let month: Int64?
    let day: Int64?

    /// The date, if there is one in the calendar.
    var inCalendar: CalendarDate? {
      let date = CalendarDate(checkedYear: year, month: month ?? 0, day: day ?? 0)
      let isWhole = year > 0 && month != 0 && day != 0
      return isWhole && date.isSound ? date : nil
    }
  }

  /// The numbers that `text` spells, if it is spelled as a date is.
  private static func spelled(_ text: Span<UInt8>) -> Spelled? {
    let hyphen = UInt8(ascii: "-")
    guard [4, 7, 10].contains(text.count), let year = digits(text, 0..<4) else { return nil }
    guard text.count > 4 else { return Spelled(year: year, month: nil, day: nil) }
    guard text[4] == hyphen, let month = digits(text, 5..<7) else { return nil }
    guard text.count > 7 else { return Spelled(year: year, month: month, day: nil) }
    guard text[7] == hyphen, let day = digits(text, 8..<10) else { return nil }
    return Spelled(year: year, month: month, day: day)
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The date in words.
  public var description: String { words }
}
