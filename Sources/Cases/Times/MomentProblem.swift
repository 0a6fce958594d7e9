/// What is wrong with the words given for a moment.
public enum MomentProblem: Error, Hashable {
  /// The words do not look like a moment at all.
  case notAMoment

  /// The day is not in the calendar.
  case noSuchDay

  /// No clock shows such a time.
  case noSuchTime

  /// The time has a fraction of a second, and a moment has none.
  case fraction

  /// There is no offset, and the clock in London showed this time once, with the `expected` offset.
  case noOffset(expected: String)

  /// There is no offset, and the clock in London showed this time twice.
  case twice

  /// The clock in London was put forward past this time.
  case skipped

  /// The offset is not the one that London had then, which is `expected`.
  case notLondon(expected: String)
}

extension MomentProblem {
  /// What is wrong, as a predicate that follows the name of the field.
  public var problem: WordProblem {
    switch self {
    case .notAMoment:
      WordProblem("is not a moment: a day, a time and an offset, as in 2026-03-29T07:50+01:00.")
    case .noSuchDay:
      WordProblem("names a day that is not in the calendar.")
    case .noSuchTime:
      WordProblem("names a time that no clock shows: hours end at 23, minutes and seconds at 59.")
    case .fraction:
      WordProblem("has a fraction of a second. Give it to the second or to the minute.")
    case .noOffset(let expected):
      WordProblem("has no offset. In London that time had \(expected): write it at the end.")
    case .twice:
      WordProblem(
        "has no offset, and that time came twice: the clock was put back from 02:00 to 01:00."
          + " Write +01:00 at the end for the first, +00:00 for the second."
      )
    case .skipped:
      WordProblem(
        "does not exist: the clock in London was put forward from 01:00 to 02:00."
          + " Add an hour and write +01:00, or write the time in UTC with Z."
      )
    case .notLondon(let expected):
      WordProblem("has an offset that London did not have then. Write \(expected), or Z for UTC.")
    }
  }
}

extension MomentProblem: CustomStringConvertible {
  /// The predicate with a subject.
  public var description: String { problem.description }
}
