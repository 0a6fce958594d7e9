/// Which matter: one investigation or proceeding.
public struct MatterID: Reference {
  /// The reference, as in `M-0001`.
  public let text: String

  /// Takes a reference that has been checked.
  @inlinable
  public init(checked text: String) {
    self.text = text
  }

  /// What documentation calls it.
  public static var title: String { "reference of a matter" }

  /// A reference to show.
  public static var examples: [MatterID] { [MatterID(checked: "M-0001")] }
}
