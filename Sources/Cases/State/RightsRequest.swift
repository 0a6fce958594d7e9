/// A request by which somebody makes use of a right, from its receipt to the decision.
public struct RightsRequest: Sendable, Equatable {
  /// What was said of it, each time; what was said last counts.
  public private(set) var receipts: [Entry<RightsRequestReceived>] = []
  /// What was decided.
  public private(set) var decided: Entry<RightsRequestDecided>?
  /// The version of the last event that was folded; 0 before the first.
  public private(set) var lastVersion: UInt64 = 0

  /// A request that nobody has made.
  public init() {}

  /// Takes in one more event of its stream; an erased one changes nothing but the version.
  public mutating func evolve(_ event: RecordedEvent) {
    lastVersion = event.version
    guard !event.isWithoutEffect else { return }
    // Every other type has no place in this stream.
    if case .rightsRequestReceived(let content) = event.event {
      receipts.append(Entry(event, content))
    } else if case .rightsRequestDecided(let content) = event.event {
      decided = Entry(event, content)
    }
  }
}

extension RightsRequest {
  /// Whether it has been made.
  public var exists: Bool { lastVersion > 0 }

  /// Whose record it is about.
  public var person: PersonID? { receipts.first?.content.person }

  /// Which right it makes use of.
  public var kind: RightsKind? { receipts.first?.content.kind }

  /// The last answer that `value` finds.
  private func latest<Value>(_ value: (RightsRequestReceived) -> Value?) -> Value? {
    receipts.last { value($0.content) != nil }.flatMap { value($0.content) }
  }

  /// The day it was received.
  public var receivedOn: CalendarDate? {
    latest { $0.receivedOn } ?? receipts.first?.happened.date.lastDay
  }

  /// The day on which it was sure who asks.
  public var identityVerifiedOn: CalendarDate? { latest { $0.identityVerifiedOn } }

  /// Whether the time for it was extended, and the person told why.
  public var isExtended: Bool { latest { $0.extensionReason } != nil }

  /// The clock of its time: it begins once the request is there and it is sure who asks, and stands
  /// still while it is asked what is meant.
  public var clock: StoppedClock? {
    guard let received = receivedOn, let verified = identityVerifiedOn else { return nil }
    let began = received.daysSince1970 < verified.daysSince1970 ? verified : received
    return StoppedClock(
      began: began,
      stopped: latest { $0.clarificationAskedOn },
      resumed: latest { $0.clarificationReceivedOn }
    )
  }

  /// Within what time it has to be answered, if a time is set for its kind.
  ///
  /// One month, and two more if it is extended, is the law (UK GDPR, article 12(3)); for the others it
  /// is what the service says.
  public func limit(in service: Service) -> TimeLimit? {
    switch kind {
    case .access, .rectification, .erasure, .restriction, .objection:
      .months(isExtended ? 3 : 1)
    case .complaint: service.operations.complaintDays.map { .days($0) }
    case .deceasedAccess: service.operations.deceasedAccessDays.map { .days($0) }
    case nil: nil
    }
  }

  /// The last day for an answer; `nil` while the clock has not begun, or stands still.
  public func dueOn(in service: Service) -> CalendarDate? {
    guard let limit = limit(in: service) else { return nil }
    return clock?.lastDay(of: limit, in: service.workingDays)
  }
}
