// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// Which version of a code list is in force, from when on, and what it no longer has.
///
/// A list is described once for each of its versions.
public struct CodeListVersion: Record {
  public let list: Name
  public let version: Line
  public let from: CalendarDate?
  public let retired: [Line]?
}

extension CodeListVersion {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    list = fields.required(1, "list", was?.list, "The name of the list, as in `CL-RECIP`.")
    version = fields.required(2, "version", was?.version, "Its version.")
    from = fields.optional(
      3,
      "from",
      was?.from,
      "The day from which on it is in force; left out if always."
    )
    retired = fields.optional(
      4,
      "retired",
      was?.retired,
      "Codes that the program knows and this version does not have, as people type them."
    )
  }
}
