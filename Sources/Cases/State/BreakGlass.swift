/// One breaking of the glass, and what a review made of it.
public struct BreakGlass: Sendable, Equatable {
  /// How the glass was broken.
  public private(set) var invoked: Entry<BreakGlassInvoked>?
  /// What somebody else made of it.
  public private(set) var reviewed: Entry<BreakGlassReviewed>?
  /// The version of the last event that was folded; 0 before the first.
  public private(set) var lastVersion: UInt64 = 0

  /// A glass that nobody has broken.
  public init() {}

  /// Takes in one more event of its stream; an erased one changes nothing but the version.
  public mutating func evolve(_ event: RecordedEvent) {
    lastVersion = event.version
    guard !event.isWithoutEffect else { return }
    // Every other type has no place in this stream.
    if case .breakGlassInvoked(let content) = event.event {
      invoked = Entry(event, content)
    } else if case .breakGlassReviewed(let content) = event.event {
      reviewed = Entry(event, content)
    }
  }
}

extension BreakGlass {
  /// Whether the glass was broken.
  public var exists: Bool { lastVersion > 0 }

  /// Whether it lets `staff` see `target` at `instant`; it ends by itself.
  public func opens(_ target: StreamID, to staff: StaffID, at instant: Instant) -> Bool {
    guard let invoked, invoked.content.target == target, invoked.author.staff == staff else {
      return false
    }
    let ends = invoked.content.endsAt?.instant ?? invoked.recorded
    return invoked.recorded <= instant && instant < ends
  }

  /// By when somebody else has to have reviewed it, if the service has set a time.
  public func reviewDue(in service: Service) -> Instant? {
    guard let invoked, let days = service.operations.breakGlassReviewDays else { return nil }
    return TimeLimit.workingDays(days)
      .end(from: invoked.effective, in: service.workingDays, OperatingHours([]))
  }
}
