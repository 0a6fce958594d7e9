/// Which safeguarding concern.
public struct ConcernID: Reference {
  /// The reference, as in `SG-0002`.
  public let text: String

  /// Takes a reference that has been checked.
  @inlinable
  public init(checked text: String) {
    self.text = text
  }

  /// What documentation calls it.
  public static var title: String { "reference of a safeguarding concern" }

  /// A reference to show.
  public static var examples: [ConcernID] { [ConcernID(checked: "SG-0002")] }
}
