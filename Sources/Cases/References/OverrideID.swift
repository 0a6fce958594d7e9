/// Which lawful override: a decision to share without consent.
public struct OverrideID: Reference {
  /// The reference, as in `OV-0004`.
  public let text: String

  /// Takes a reference that has been checked.
  @inlinable
  public init(checked text: String) {
    self.text = text
  }

  /// What documentation calls it.
  public static var title: String { "reference of an override" }

  /// A reference to show.
  public static var examples: [OverrideID] { [OverrideID(checked: "OV-0004")] }
}
