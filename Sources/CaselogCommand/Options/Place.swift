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

  private static func point(_ words: String) throws(Failure) -> PointInTime {
    if words.hasPrefix("{"), words.hasSuffix("}") {
      return .recorded(try instant(String(words.dropFirst().dropLast())))
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
