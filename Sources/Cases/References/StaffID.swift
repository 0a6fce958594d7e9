/// Which member of staff.
public struct StaffID: Reference {
  /// The reference, as in `ST01`.
  public let text: String

  /// Takes a reference that has been checked.
  @inlinable
  public init(checked text: String) {
    self.text = text
  }

  /// What documentation calls it.
  public static var title: String { "reference of a member of staff" }

  /// A reference to show.
  public static var examples: [StaffID] { [StaffID(checked: "ST01")] }
}
