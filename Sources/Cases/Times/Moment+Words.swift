extension Moment {
  /// RFC 3339, section 5.6, without fractions; seconds are left out when they are not known.
  public static var pattern: String {
    "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|\\+0[01]:00)$"
  }

  /// What documentation calls it.
  public static var title: String { "moment with offset" }

  /// Moments to show: to the minute in summer, to the second in winter, and in UTC.
  public static var examples: [Moment] {
    [
      Moment(seconds: 1_774_767_000, offset: 60, precision: .minute),
      Moment(seconds: 1_774_733_412, offset: 0, precision: .second),
      Moment(seconds: 1_780_304_400, offset: 0, precision: .minute),
    ]
  }

  /// As in `2026-03-29T07:50+01:00`; with `Z` if the offset is 0 and London's was not.
  public var words: String {
    let isLondons = SaidTime.isLondons(.ahead(offset), at: instant)
    let said: Offset = isLondons ? .ahead(offset) : .utc
    return LocalTime(at: instant, offset: offset).words(to: precision) + said.words
  }

  /// The moment that `words` say.
  ///
  /// - Throws: what is wrong with the words; ``read(_:)`` says it as a value.
  public init(words: String) throws(WordProblem) {
    do throws(MomentProblem) {
      self = try Self.read(words)
    } catch {
      throw error.problem
    }
  }

  /// The moment that `words` say.
  ///
  /// - Throws: what is wrong with the words.
  public static func read(_ words: String) throws(MomentProblem) -> Moment {
    let said = try SaidTime(words: words)
    guard said.local.microsecond == nil else { throw .fraction }
    return Moment(
      seconds: said.instant.seconds,
      offset: said.offset.minutes,
      precision: said.local.showsSeconds ? .second : .minute
    )
  }
}

extension Moment: CustomStringConvertible {
  /// The moment in words.
  public var description: String { words }
}
