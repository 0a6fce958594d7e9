/// One thing that is wrong with what somebody gave for a field.
///
/// The sentence says what is wrong and what would be right. It never quotes free text, which may be
/// personal; a mistyped code or name is quoted by its first characters.
public struct FieldProblem: Error, Hashable {
  /// Where.
  public let path: FieldPath

  /// What is wrong and what to do, as a predicate that follows the path.
  public let sentence: String

  /// A problem at `path`.
  public init(_ path: FieldPath, _ sentence: String) {
    self.path = path
    self.sentence = sentence
  }
}

extension FieldProblem: CustomStringConvertible {
  /// The path, or `The content` for all of it, then the predicate.
  public var description: String {
    path.steps.isEmpty ? "The content \(sentence)" : "\(path): \(sentence)"
  }
}

/// Everything that is wrong with what somebody gave, in the order of the listing; at least one.
public struct FieldProblems: Error, Hashable {
  /// What is wrong.
  public let problems: [FieldProblem]

  /// These problems.
  public init(_ problems: [FieldProblem]) { self.problems = problems }
}

extension FieldProblems: CustomStringConvertible {
  /// One problem on each line.
  public var description: String { problems.map(\.description).joined(separator: "\n") }
}
