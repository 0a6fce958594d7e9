// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// Which version of a code list is in force.
public struct CodeListVersion: Record {
  public let list: Name
  public let version: Line
}

extension CodeListVersion {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    list = fields.required(1, "list", was?.list, "The name of the list, as in `CL-RECIP`.")
    version = fields.required(2, "version", was?.version, "Its version.")
  }
}
