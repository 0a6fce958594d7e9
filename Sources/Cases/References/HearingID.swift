/// Which hearing in court.
public struct HearingID: Reference {
  /// The reference, as in `H-0001`.
  public let text: String

  /// Takes a reference that has been checked.
  @inlinable
  public init(checked text: String) {
    self.text = text
  }

  /// What documentation calls it.
  public static var title: String { "reference of a hearing" }

  /// A reference to show.
  public static var examples: [HearingID] { [HearingID(checked: "H-0001")] }
}
