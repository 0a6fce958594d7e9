/// A command that the rules do not allow.
///
/// No part of it holds personal data: it names references, codes, times and commands only.
public struct Refusal: Error, Sendable, Equatable {
  /// The rule, such as `INV-03`; a rule of one event type has the type's number, as in `EV08`.
  public let rule: String
  /// What was asked for and cannot be, as a sentence.
  public let problem: String
  /// What the rule asks for, as a sentence.
  public let why: String
  /// What to do next: sentences, with a command to run where there is one.
  public let remedies: [String]

  /// A refusal.
  public init(rule: String, problem: String, why: String, remedies: [String] = []) {
    self.rule = rule
    self.problem = problem
    self.why = why
    self.remedies = remedies
  }
}
