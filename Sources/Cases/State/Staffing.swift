/// Who works here and may do what, from the service description and from what was recorded of staff
/// since.
///
/// What was recorded of somebody after the description in force counts before what it says of them; a
/// description that is recorded later counts again. But it brings nobody back: a suspension, and that
/// somebody left, hold until something else is recorded of them.
public struct Staffing: Sendable {
  /// The service description in force.
  public let service: Service
  /// The members of staff whose streams have been read.
  public let members: [StaffID: Member]

  /// The staff of `service`.
  public init(_ service: Service, _ members: [StaffID: Member] = [:]) {
    self.service = service
    self.members = members
  }
}

extension Staffing {
  /// Whether the service knows this member of staff, of today or of the past.
  public func knows(_ staff: StaffID) -> Bool {
    service.knows(staff) || !(members[staff]?.statuses.isEmpty ?? true)
  }

  /// The roles that `staff` held and could use at `instant`: none while suspended or after leaving.
  public func roles(of staff: StaffID, at instant: Instant) -> Set<RoleCode> {
    let day = London.day(at: instant)
    // Of whom the description says nothing, what was recorded before it counts as well.
    let position = service.knows(staff) ? service.position : nil
    let standing = members[staff]?.standing(at: instant)
    switch standing?.content.status {
    case .suspended, .left: return []
    case .active, .leave, nil: break
    }
    guard let standing, position.map({ standing.position > $0 }) ?? true else {
      return service.roles(of: staff, on: day)
    }
    return Set(standing.content.roles.filter { $0.isHeld(on: day) }.map(\.role))
  }

  /// Whether `staff` works here at `instant`.
  public func isActive(_ staff: StaffID, at instant: Instant) -> Bool {
    !roles(of: staff, at: instant).isEmpty
  }

  /// The roles of `staff` at `instant`, as the service describes them.
  public func described(_ staff: StaffID, at instant: Instant) -> [Role] {
    roles(of: staff, at: instant).sorted().compactMap { service.role($0) }
  }

  /// Whether a role that `staff` held at `instant` may record events of the type called `name`.
  public func permits(_ staff: StaffID, toRecord name: String, at instant: Instant) -> Bool {
    roles(of: staff, at: instant).contains { service.permits($0, toRecord: name) }
  }
}

extension Staffing {
  /// The last day of somebody's police vetting, as far as it is known at `instant`.
  public func vettedUntil(_ staff: StaffID, at instant: Instant) -> CalendarDate? {
    members[staff]?.latest(by: instant) { $0.vettedUntil } ?? service.member(staff)?.vettedUntil
  }

  /// The last day of somebody's professional registration, as far as it is known at `instant`.
  public func registeredUntil(_ staff: StaffID, at instant: Instant) -> CalendarDate? {
    members[staff]?.latest(by: instant) { $0.registration?.until }
      ?? service.member(staff)?.registeredUntil
  }

  /// The last day on which somebody's check by the Disclosure and Barring Service counts.
  public func barringCheckedUntil(_ staff: StaffID, at instant: Instant) -> CalendarDate? {
    members[staff]?.latest(by: instant) { $0.barringCheckedUntil }
  }

  /// Whether somebody's induction is complete: every week of it, as many as the service has.
  public func isInducted(_ staff: StaffID, at instant: Instant) -> Bool {
    if service.member(staff)?.inducted ?? false { return true }
    guard let weeks = service.operations.inductionWeeks, weeks > 0 else { return true }
    return (1...weeks).allSatisfy { members[staff]?.hasCompleted(week: $0, by: instant) ?? false }
  }
}
