/// Which consent.
public struct ConsentID: Reference {
  /// The reference, as in `K-0001`.
  public let text: String

  /// Takes a reference that has been checked.
  @inlinable
  public init(checked text: String) {
    self.text = text
  }

  /// What documentation calls it.
  public static var title: String { "reference of a consent" }

  /// A reference to show.
  public static var examples: [ConsentID] { [ConsentID(checked: "K-0001")] }
}
