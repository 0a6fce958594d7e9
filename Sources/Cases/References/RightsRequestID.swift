/// Which request by which somebody makes use of a right over a record.
public struct RightsRequestID: Reference {
  /// The reference, as in `RR-0001`.
  public let text: String

  /// Takes a reference that has been checked.
  @inlinable
  public init(checked text: String) {
    self.text = text
  }

  /// What documentation calls it.
  public static var title: String { "reference of a request about rights" }

  /// A reference to show.
  public static var examples: [RightsRequestID] { [RightsRequestID(checked: "RR-0001")] }
}
