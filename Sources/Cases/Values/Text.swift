/// Text of a limited length.
public protocol Text: FieldValue, Hashable, ExpressibleByStringLiteral
where StringLiteralType == String {
  /// The text.
  var text: String { get }

  /// Takes text that has been checked.
  init(checked text: String)

  /// How long the text may be.
  static var limit: TextLimit { get }
}

extension Text {
  /// Text written in source code.
  public init(stringLiteral text: String) { self.init(checked: text) }

  /// No text.
  public static var blank: Self { Self(checked: "") }

  /// Hands over the text.
  @inlinable
  public static func exchange<F: Form>(_ fields: inout F, _ was: Self?) -> Self {
    Self(checked: fields.text(was?.text, atMost: limit))
  }
}
