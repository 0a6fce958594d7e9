/// A bundle is not what it should be.
struct Refusal: Error, Equatable {
  /// Which check found it.
  let reason: Reason
  /// What is wrong, at least one sentence: all that the check found.
  let problems: [String]

  /// One thing that is wrong.
  init(_ reason: Reason, _ problem: String) { self.init(reason, [problem]) }

  /// Several things that one check has found wrong.
  init(_ reason: Reason, _ problems: [String]) {
    self.reason = reason
    self.problems = problems
  }
}
