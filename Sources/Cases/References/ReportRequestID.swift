/// Which request for a report or for information.
public struct ReportRequestID: Reference {
  /// The reference, as in `RQ-0001`.
  public let text: String

  /// Takes a reference that has been checked.
  @inlinable
  public init(checked text: String) {
    self.text = text
  }

  /// What documentation calls it.
  public static var title: String { "reference of a request" }

  /// A reference to show.
  public static var examples: [ReportRequestID] { [ReportRequestID(checked: "RQ-0001")] }
}
