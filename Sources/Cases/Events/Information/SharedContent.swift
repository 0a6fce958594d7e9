/// What was told: a version of an approved report, or something else in summary.
public enum SharedContent: Record {
  /// A version of an approved report.
  case report(SharedReport)

  /// Anything else, spoken or written.
  case content(SharedSummary)
}

extension SharedContent {
  /// It is one or the other.
  @inlinable public static var isChoice: Bool { true }

  /// The report, if it was one.
  @inlinable public var reportVersion: SharedReport? {
    switch self {
    case .report(let report): report
    case .content: nil
    }
  }

  /// The summary, if it was no report.
  @inlinable public var summary: SharedSummary? {
    switch self {
    case .report: nil
    case .content(let summary): summary
    }
  }

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    let report = fields.optional(
      1,
      "report",
      was?.reportVersion,
      "A version of an approved report."
    )
    let content = fields.optional(
      2,
      "content",
      was?.summary,
      "Anything else, spoken or written."
    )
    self = report.map { .report($0) } ?? .content(content ?? .blank)
  }
}
