import CaseRecords
import Cases
import Interchange

/// A subject and a moment as people type them: `C-0001@7`, `C-0001@{2026-03-29T09:16:00+01:00}`,
/// `C-0001`, `@#194028`.
struct Place {
  /// What stands in front of the `@`; may be empty.
  let subject: String

  /// What stands after it: everything, if there is none.
  let point: PointInTime

  /// The place that `text` names.
  ///
  /// A moment is inclusive: one that is given to the minute or to the second includes the whole of it.
  ///
  /// - Throws: ``Failure`` if what follows the `@` is no moment.
  init(_ text: String) throws(Failure) {
    let halves = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    subject = String(halves[0])
    point = halves.count == 1 ? .now : try Self.point(String(halves[1]))
  }

  /// The place of a subject at a point.
  init(_ subject: String, _ point: PointInTime) {
    self.subject = subject
    self.point = point
  }

  private static func point(_ words: String) throws(Failure) -> PointInTime {
    if words.hasPrefix("{"), words.hasSuffix("}") {
      return .recorded(try moment(String(words.dropFirst().dropLast())))
    }
    if words.hasPrefix("#"), let position = UInt64(words.dropFirst()) { return .position(position) }
    if let version = UInt64(words), version > 0 { return .version(version) }
    throw Failure(
      .usage,
      "\(Excerpt("@" + words)) is no moment.",
      why: ["A moment is a version, a recorded time in braces, or a position."],
      next: ["As in C-0001@7, 'C-0001@{2026-03-29T09:16:00+01:00}' or '@#194028'."]
    )
  }

  /// The last instant of the moment that `words` say.
  ///
  /// A day, a month or a year is none: what was known on a day changed while it went on.
  private static func moment(_ words: String) throws(Failure) -> Instant {
    let isExact = words.contains { $0 == "T" || $0 == " " }
    if isExact { return try instant(words) }
    throw Failure(
      .usage,
      "The time \(Excerpt(words)) is not a moment: a day, a time and an offset.",
      next: [
        "As in '@{2026-03-29T09:16:00+01:00}'; the end of a day is '@{2026-03-29T23:59+01:00}'."
      ]
    )
  }

  /// The last instant that `words` may mean; a blank may stand for the `T`, as tables show it.
  static func instant(_ words: String) throws(Failure) -> Instant {
    let words = words.split(separator: " ", maxSplits: 1).joined(separator: "T")
    do throws(WordProblem) {
      guard words.contains(".") else { return try Happened(words: words).latest }
      return try Instant(words: words)
    } catch {
      throw Failure(.usage, "The time \(Excerpt(words)) \(error.sentence)")
    }
  }
}

extension Place {
  /// The person that is named, as far as the form tells.
  ///
  /// It is one as the engine makes them, or has its kind in front. Whether there is such a record must not
  /// decide: not everybody may learn that.
  var personID: PersonID? {
    let isStream = subject.hasPrefix("person/")
    guard isStream || subject.hasPrefix("PN") else { return nil }
    return try? PersonID(words: isStream ? String(subject.dropFirst(7)) : subject)
  }

  /// The stream of the person or the case that is named.
  ///
  /// - Throws: ``Failure`` if the subject is no reference.
  func stream() throws(Failure) -> StreamID {
    if let personID { return StreamID(personID) }
    return StreamID(try caseID())
  }

  /// The case that is named.
  ///
  /// - Throws: ``Failure`` if the subject is no reference of a case.
  func caseID() throws(Failure) -> CaseID {
    let words = subject.hasPrefix("case/") ? String(subject.dropFirst(5)) : subject
    do throws(WordProblem) {
      return try CaseID(words: words)
    } catch {
      throw Failure(.usage, "\(Excerpt(subject)) \(error.sentence)")
    }
  }
}
