/// Which breaking of the glass: one occasion on which somebody saw what was restricted.
public struct BreakGlassID: Reference {
  /// The reference, as in `BG-0001`.
  public let text: String

  /// Takes a reference that has been checked.
  @inlinable
  public init(checked text: String) {
    self.text = text
  }

  /// What documentation calls it.
  public static var title: String { "reference of a breaking of the glass" }

  /// A reference to show.
  public static var examples: [BreakGlassID] { [BreakGlassID(checked: "BG-0001")] }
}
