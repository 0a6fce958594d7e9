public import Cases

/// What an auditor should look at first: what was refused, what should not have happened, what came
/// late.
public struct Exceptions: Sendable, Equatable {
  /// One reason to look at one event.
  public struct Finding: Sendable, Equatable {
    /// The reason.
    public let kind: ExceptionKind
    /// The event; for a refused command, the refusal.
    public let event: RecordedEvent
  }

  /// The findings, by kind and then in the order in which they were recorded.
  public let findings: [Finding]
  /// The types that are never late, because others set their times.
  public let timedByOthers: [String]
  /// From where the record was looked at, in words.
  public let notes: [String]

  /// What there is to find among `events`, which may come from several streams and in any order.
  ///
  /// - Parameters:
  ///   - events: What was recorded, without corrections applied; refusals among them.
  ///   - suspected: Disclosures that may have been breaches, beside those that are marked so.
  ///   - unconfirmed: Decisions to share without consent, and referrals of concerns, that a senior was
  ///     to confirm, and has not.
  ///   - service: The service in force, which says who works here and what others' times are.
  ///   - members: What was recorded of staff.
  ///   - lateAfter: From which lag on an entry counts as late; the service's own limit if left out.
  ///   - notes: From where the record was looked at, in words.
  public init(
    in events: [RecordedEvent],
    suspected: Set<EventID> = [],
    unconfirmed: Set<EventID> = [],
    service: Service,
    members: [StaffID: Member] = [:],
    lateAfter: Duration? = nil,
    notes: [String] = []
  ) {
    let staffing = Staffing(service, members)
    let limit = lateAfter ?? .seconds(service.limits.lateAfterHours * 3_600)
    let reviewed = Set(
      events.filter { $0.type == BreakGlassReviewed.type.number }.map(\.stream)
    )
    let ordered = events.sorted { $0.position < $1.position }
    findings = ExceptionKind.allCases.flatMap { kind in
      ordered.filter { event in
        Self.applies(kind, to: event, staffing: staffing, limit: limit)
          || kind == .breachSuspected && suspected.contains(event.id)
          || kind == .unconfirmed && unconfirmed.contains(event.id)
          || kind == .glassNotReviewed && event.type == BreakGlassInvoked.type.number
            && !reviewed.contains(event.stream)
      }.map { Finding(kind: kind, event: $0) }
    }
    timedByOthers = (service.described?.thirdPartyTypes ?? []).map(\.text)
    self.notes = notes
  }

  private static func applies(
    _ kind: ExceptionKind,
    to event: RecordedEvent,
    staffing: Staffing,
    limit: Duration
  ) -> Bool {
    switch kind {
    case .refused: event.type == CommandRefused.type.number
    case .breachSuspected: event.flags.contains(.breachSuspected)
    case .withoutAuthority: event.flags.contains(.withoutAuthority)
    case .irregular: event.flags.contains(.irregular)
    case .late: isLate(event, service: staffing.service, limit: limit)
    case .afterDecision: isAfterDecision(event.event)
    case .oneEye: hasOneEye(event.event)
    case .unconfirmed, .glassNotReviewed: false  // No event alone can tell.
    case .formerStaff: isByFormerStaff(event, staffing: staffing)
    }
  }

  /// Whether its author did not work here when it was recorded; the engine's own events, of which
  /// the first are older than any description of the staff, do not count.
  private static func isByFormerStaff(_ event: RecordedEvent, staffing: Staffing) -> Bool {
    event.stream.kind != .governance && staffing.knows(event.author.staff)
      && !staffing.isActive(event.author.staff, at: event.recorded)
  }

  /// Whether the lag is longer than the limit, unless the time is that of somebody else.
  private static func isLate(_ event: RecordedEvent, service: Service, limit: Duration) -> Bool {
    let type = Event.contents.first { $0.type.number == event.type }?.type
    if let type, service.isTimedByOthers(type) { return false }
    return event.lag.map { $0 > limit } ?? false
  }

  private static func isAfterDecision(_ event: Event?) -> Bool {
    guard case .informationShared(let shared) = event else { return false }
    return shared.decision?.timing == .after
  }

  private static func hasOneEye(_ event: Event?) -> Bool {
    guard case .reportApproved(let report) = event else { return false }
    return report.author == report.approver
  }
}
