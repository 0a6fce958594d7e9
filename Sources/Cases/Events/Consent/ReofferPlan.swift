/// Whether, and when, somebody who refused is asked again.
public enum ReofferPlan: Record {
  /// They are asked again.
  case again(Reoffer)

  /// They are not asked again, at least not at this stage.
  case never
}

extension ReofferPlan {
  /// It is one or the other.
  @inlinable public static var isChoice: Bool { true }

  /// When they are asked again, if they are.
  @inlinable public var offer: Reoffer? {
    switch self {
    case .again(let offer): offer
    case .never: nil
    }
  }

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    let offer = fields.optional(1, "again", was?.offer, "At which stage, or when, to ask again.")
    let never = was == .never ? Mark.yes : nil
    _ = fields.optional(2, "never", never, "Not to be asked again, at least not at this stage.")
    self = offer.map { .again($0) } ?? .never
  }
}
