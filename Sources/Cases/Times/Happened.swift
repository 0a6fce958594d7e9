/// When something happened in the world, as exactly as it is known.
public enum Happened: Word, Hashable {
  /// At a moment, known to the minute or to the second.
  case at(Moment)

  /// On a day, in a month, in a year, or at an unknown time, by the calendar in London.
  case on(CalendarDate)

  /// The earliest instant that it may have been.
  public var earliest: Instant {
    switch self {
    case .at(let moment): moment.instant
    case .on(let date) where date.precision == .unknown: .earliest
    case .on(let date): London.start(of: date.firstDay)
    }
  }

  /// The latest instant that it may have been.
  public var latest: Instant {
    switch self {
    case .at(let moment): moment.latest
    case .on(let date) where date.precision == .unknown: .latest
    case .on(let date):
      London.start(of: date.lastDay.adding(days: 1)).advanced(by: .microseconds(-1))
    }
  }

  /// The day in London, or as much of it as is known.
  public var date: CalendarDate {
    switch self {
    case .at(let moment): London.day(at: moment.instant)
    case .on(let date): date
    }
  }
}

extension Happened {
  /// What a moment looks like, or what a date looks like.
  public static var pattern: String { "\(Moment.pattern)|\(CalendarDate.pattern)" }

  /// What documentation calls it.
  public static var title: String { "moment with offset, or date, or as much of it as is known" }

  /// Moments and dates to show.
  public static var examples: [Happened] {
    Moment.examples.map { .at($0) } + CalendarDate.examples.map { .on($0) }
  }

  /// The time that `words` say: a moment if they hold a `T`, otherwise a date.
  ///
  /// - Throws: what is wrong with the moment or the date.
  public init(words: String) throws(WordProblem) {
    self =
      words.contains("T") ? .at(try Moment(words: words)) : .on(try CalendarDate(words: words))
  }

  /// The moment or the date in words.
  public var words: String {
    switch self {
    case .at(let moment): moment.words
    case .on(let date): date.words
    }
  }

  /// Stored as two numbers.
  @inlinable public static var width: Int { Moment.width }

  /// What stands in place of a moment's second number when the first is a date.
  @inlinable static var dateMark: Int64 { 122 }

  /// Hands over the two numbers of a moment, or the number of a date and a mark.
  @inlinable
  public static func compact<F: Form>(_ fields: inout F, _ was: Happened?) -> Happened {
    let first = fields.integer(was?.numbers.first, in: Moment.range)
    let rest = fields.integer(was?.numbers.rest, in: 0...dateMark)
    return rest == dateMark
      ? .on(CalendarDate(number: first)) : .at(Moment(seconds: first, rest: rest))
  }

  @inlinable var numbers: (first: Int64, rest: Int64) {
    switch self {
    case .at(let moment): (moment.seconds, moment.rest)
    case .on(let date): (date.number, Self.dateMark)
    }
  }

  /// Whether the moment or the date is one that words could have said.
  public var isSound: Bool {
    switch self {
    case .at(let moment): moment.isSound
    case .on(let date): date.isSound
    }
  }
}

extension Happened: CustomStringConvertible {
  /// The time in words.
  public var description: String { words }
}
