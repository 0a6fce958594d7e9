/// A short name without blanks that stands for something: a person, a site, a role.
///
/// It is stored as its text. Names order by their bytes.
public protocol Identifier: Word, Hashable, Comparable, CustomStringConvertible {
  /// The name.
  var text: String { get }

  /// Takes a name that has been checked.
  init(checked text: String)

  /// How many bytes a name may have.
  static var longest: Int { get }

  /// What is wrong with `bytes` as a name, as a predicate; `nil` if nothing is.
  static func problem(with bytes: some Collection<UInt8>) -> String?
}

extension Identifier {
  /// The name that `words` are.
  ///
  /// - Throws: how the words differ from what a name looks like.
  public init(words: String) throws(WordProblem) {
    if let problem = Self.problem(with: words.utf8) { throw WordProblem(problem) }
    self.init(checked: words)
  }

  /// The name itself.
  public var words: String { text }

  /// The name itself.
  public var description: String { text }

  /// Whether the name is one that could have been typed.
  @inlinable public var isSound: Bool { Self.problem(with: text.utf8) == nil }

  /// Orders names by their bytes.
  public static func < (left: Self, right: Self) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }

  /// Hands over the text.
  @inlinable
  public static func compact<F: Form>(_ fields: inout F, _ was: Self?) -> Self {
    Self(checked: fields.text(was?.text, atMost: .bytes(longest)))
  }
}
