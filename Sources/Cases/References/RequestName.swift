/// What a disclosure calls the request that it answers: a reference, as ``ReportRequestID`` is.
///
/// It takes every name, because what was told in answer to a request that nobody recorded has to be
/// recorded all the same.
public struct RequestName: Identifier {
  /// The name, as in `RQ-0001`.
  public let text: String

  /// Takes a name that has been checked.
  @inlinable
  public init(checked text: String) {
    self.text = text
  }

  /// What documentation calls it.
  public static var title: String { ReportRequestID.title }

  /// A reference to show.
  public static var examples: [RequestName] { [RequestName(checked: "RQ-0001")] }

  /// Letters, digits and hyphens.
  public static var pattern: String { Name.pattern }

  /// As long as any name.
  @inlinable public static var longest: Int { Name.longest }

  /// What is wrong with `bytes` as a name of a request.
  @inlinable
  public static func problem(with bytes: some Collection<UInt8>) -> String? {
    Name.problem(with: bytes) == nil
      ? nil : "is not the reference of a request, as in RQ-0001."
  }
}
