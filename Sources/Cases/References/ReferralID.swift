/// Which onward referral to another service.
public struct ReferralID: Reference {
  /// The reference, as in `OR-0001`.
  public let text: String

  /// Takes a reference that has been checked.
  @inlinable
  public init(checked text: String) {
    self.text = text
  }

  /// What documentation calls it.
  public static var title: String { "reference of an onward referral" }

  /// A reference to show.
  public static var examples: [ReferralID] { [ReferralID(checked: "OR-0001")] }
}
