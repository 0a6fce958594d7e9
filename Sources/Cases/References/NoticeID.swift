/// Which disclosure a recipient is told of: a disclosure's own reference, or that of a referral.
public struct NoticeID: Reference {
  /// The reference, as in `D-0001` or `OR-0001`.
  public let text: String

  /// Takes a reference that has been checked.
  @inlinable
  public init(checked text: String) {
    self.text = text
  }

  /// What documentation calls it.
  public static var title: String { "reference of a disclosure or of a referral" }

  /// References to show.
  public static var examples: [NoticeID] {
    [NoticeID(checked: "D-0001"), NoticeID(checked: "OR-0001")]
  }
}
