/// Which report.
public struct ReportID: Reference {
  /// The reference, as in `RP-0001`.
  public let text: String

  /// Takes a reference that has been checked.
  @inlinable
  public init(checked text: String) {
    self.text = text
  }

  /// What documentation calls it.
  public static var title: String { "reference of a report" }

  /// A reference to show.
  public static var examples: [ReportID] { [ReportID(checked: "RP-0001")] }
}
