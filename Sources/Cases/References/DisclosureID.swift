/// Which disclosure: one occasion on which somebody was told something.
public struct DisclosureID: Reference {
  /// The reference, as in `D-0001`.
  public let text: String

  /// Takes a reference that has been checked.
  @inlinable
  public init(checked text: String) {
    self.text = text
  }

  /// What documentation calls it.
  public static var title: String { "reference of a disclosure" }

  /// A reference to show.
  public static var examples: [DisclosureID] { [DisclosureID(checked: "D-0001")] }
}
