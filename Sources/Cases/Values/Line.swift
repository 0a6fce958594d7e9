/// One line of text.
public struct Line: Text {
  /// The text.
  public let text: String

  /// Takes text that has been checked.
  @inlinable
  public init(checked text: String) {
    self.text = text
  }

  /// Two hundred bytes.
  @inlinable public static var limit: TextLimit { .bytes(200) }
}
