import Interchange

/// Why the program did not do what was asked, in three parts.
///
/// No part of it holds personal data: it goes to terminals and log files.
struct Failure: Error, Equatable {
  /// What kind of failure it is.
  let code: FailureCode

  /// What happened, with the value and the place.
  let happened: String

  /// Why, as lines; a rule is named by its id.
  let why: [String]

  /// What to do next, with a command where there is one.
  let next: [String]

  /// The id of the rule that stands against it, if it is one.
  let rule: String?

  /// A failure.
  init(
    _ code: FailureCode,
    _ happened: String,
    why: [String] = [],
    next: [String] = [],
    rule: String? = nil
  ) {
    self.code = code
    self.happened = TextLines.trimmed(happened)
    self.why = why.map(TextLines.trimmed)
    self.next = next
    self.rule = rule
  }
}
