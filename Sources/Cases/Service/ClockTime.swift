/// A time of day on the clock in London, to the minute, as in `10:00`.
public struct ClockTime: Word, Hashable {
  /// Minutes since midnight, from 0 to 1439.
  public let minutes: Int64

  /// Takes a time that has been checked.
  @inlinable
  public init(checkedMinutes minutes: Int64) { self.minutes = minutes }

  /// Two digits, a colon, two digits.
  public static var pattern: String { "^([01][0-9]|2[0-3]):[0-5][0-9]$" }

  /// What documentation calls it.
  public static var title: String { "time of day" }

  /// Times to show.
  public static var examples: [ClockTime] {
    [ClockTime(checkedMinutes: 600), ClockTime(checkedMinutes: 960)]
  }

  /// The time that `words` say.
  ///
  /// - Throws: how the words differ from a time of day.
  public init(words: String) throws(WordProblem) {
    let parts = words.split(separator: ":", omittingEmptySubsequences: false)
    let isShaped =
      parts.count == 2
      && parts.allSatisfy { $0.utf8.count == 2 && $0.utf8.allSatisfy(isDigit) }
    guard isShaped, let hours = Int64(parts[0]), let minutes = Int64(parts[1]), hours < 24,
      minutes < 60
    else {
      throw WordProblem("is not a time of day: hours and minutes, as in 10:00.")
    }
    self.init(checkedMinutes: hours * 60 + minutes)
  }

  /// Hours and minutes.
  public var words: String { "\(padded(minutes / 60, to: 2)):\(padded(minutes % 60, to: 2))" }

  /// Hands over the minutes since midnight.
  @inlinable
  public static func compact<F: Form>(_ fields: inout F, _ was: ClockTime?) -> ClockTime {
    ClockTime(checkedMinutes: fields.integer(was?.minutes, in: 0...1_439))
  }

  /// Every number of minutes in a day is a time of day.
  public var isSound: Bool { true }
}
