// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// A version of a report, as it was sent to somebody.
public struct SharedReport: Record, Hashable {
  public let report: ReportID
  public let version: Ordinal
}

extension SharedReport {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    report = fields.required(1, "report", was?.report, "Which report.")
    version = fields.required(2, "version", was?.version, "Which version of it.")
  }
}
