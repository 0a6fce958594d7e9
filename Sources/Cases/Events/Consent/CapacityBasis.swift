/// Why somebody is taken to be able to decide.
public enum CapacityBasis: Record, Hashable {
  /// From 16 on, capacity is presumed.
  case presumed

  /// An assessment found so: this ``CapacityAssessed``.
  case assessment(EventID)
}

extension CapacityBasis {
  /// It is one or the other.
  @inlinable public static var isChoice: Bool { true }

  /// The assessment, if it rests on one.
  @inlinable public var assessed: EventID? {
    switch self {
    case .presumed: nil
    case .assessment(let event): event
    }
  }

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    let presumed = was == .presumed ? Mark.yes : nil
    _ = fields.optional(1, "presumed", presumed, "Capacity is presumed, from 16 on.")
    let event = fields.optional(2, "assessment", was?.assessed, "The assessment that found so.")
    self = event.map { .assessment($0) } ?? .presumed
  }
}
