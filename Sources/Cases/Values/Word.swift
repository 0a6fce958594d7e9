/// A value that people write in words, and that is stored in a shorter form.
///
/// Laws: `try Value(words: value.words) == value`, and exchanging the compact form gives `value`.
public protocol Word: FieldValue {
  /// What the words look like, as a regular expression of JSON Schema.
  static var pattern: String { get }

  /// What such a value is called, as a noun without an article.
  static var title: String { get }

  /// Whether it tells who somebody is or where they live, so that it belongs in no argument.
  static var isIdentifying: Bool { get }

  /// Values to show in documentation; at least one.
  static var examples: [Self] { get }

  /// The value that `words` say.
  ///
  /// - Throws: what is wrong with the words.
  init(words: String) throws(WordProblem)

  /// The value in words.
  var words: String { get }

  /// How many values the compact form is; more than one are stored as an array.
  static var width: Int { get }

  /// Hands over the compact form, value by value.
  static func compact<F: Form>(_ fields: inout F, _ was: Self?) -> Self

  /// Whether words could have said this value.
  ///
  /// It is false only for a value that came from damaged bytes by ``compact(_:_:)``, which takes
  /// any numbers in range: who reads stored bytes asks.
  var isSound: Bool { get }
}

extension Word {
  /// Most words are codes, references and times.
  public static var isIdentifying: Bool { false }

  /// Most words are stored as one value.
  @inlinable public static var width: Int { 1 }

  /// The first example.
  public static var blank: Self {
    guard let first = examples.first else { preconditionFailure("A word has no examples.") }
    return first
  }

  /// Hands over the value.
  @inlinable
  public static func exchange<F: Form>(_ fields: inout F, _ was: Self?) -> Self {
    fields.word(was)
  }
}
