// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// At which kinds of site one point of intervention can be.
public struct PointCoverage: Record {
  public let point: PointOfIntervention
  public let kinds: [SiteKind]
}

extension PointCoverage {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    point = fields.required(1, "point", was?.point, "Where in the justice pathway.")
    kinds = fields.required(2, "kinds", was?.kinds, "The kinds of site.")
  }
}
