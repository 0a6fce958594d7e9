// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// A report that a court ordered.
public struct ReportOrder: Record {
  public let kind: OrderedReport
  public let due: CalendarDate
}

extension ReportOrder {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    kind = fields.required(1, "kind", was?.kind, "What kind of report.")
    due = fields.required(2, "due", was?.due, "By when, or unknown.")
  }
}
