/// What is wrong with the words or the text that somebody gave for a value.
public struct WordProblem: Error, Hashable {
  /// What is wrong and what to write instead, as a predicate that follows the name of the field.
  ///
  /// As in `is not a reference: one to three capital letters, a hyphen, and digits.` It never
  /// quotes what was given, which may be personal.
  public let sentence: String

  /// A problem in words.
  public init(_ sentence: String) {
    self.sentence = sentence
  }
}

extension WordProblem: CustomStringConvertible {
  /// The predicate with a subject.
  public var description: String { "The value \(sentence)" }
}
