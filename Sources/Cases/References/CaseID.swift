/// Which case: one referral and everything that followed.
public struct CaseID: Reference {
  /// The reference, as in `C-0001`.
  public let text: String

  /// Takes a reference that has been checked.
  @inlinable
  public init(checked text: String) {
    self.text = text
  }

  /// What documentation calls it.
  public static var title: String { "reference of a case" }

  /// A reference to show.
  public static var examples: [CaseID] { [CaseID(checked: "C-0001")] }
}
