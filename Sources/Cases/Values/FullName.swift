/// The name of a person, as it is written, in any script and any order.
public struct FullName: Text {
  /// The text.
  public let text: String

  /// Takes text that has been checked.
  @inlinable
  public init(checked text: String) {
    self.text = text
  }

  /// A hundred characters of any script.
  @inlinable public static var limit: TextLimit { .bytes(400) }
}
