/// Free text.
public struct Narrative: Text {
  /// The text.
  public let text: String

  /// Takes text that has been checked.
  @inlinable
  public init(checked text: String) {
    self.text = text
  }

  /// Twenty thousand characters.
  @inlinable public static var limit: TextLimit { .characters(20_000) }
}
