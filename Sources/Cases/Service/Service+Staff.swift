extension Service {
  /// Whether the service knows this member of staff, of today or of the past.
  public func knows(_ staff: StaffID) -> Bool { member(staff) != nil }

  /// The roles that `staff` held and could use on `day`: none while suspended or after leaving.
  public func roles(of staff: StaffID, on day: CalendarDate) -> Set<RoleCode> {
    guard let member = member(staff), member.isActive(on: day) else { return [] }
    return Set(member.roles.filter { $0.isHeld(on: day) }.map(\.role))
  }

  /// What the description says of `staff`.
  public func member(_ staff: StaffID) -> StaffMember? {
    described?.staff.first { $0.staff == staff }
  }

  /// Whether `staff` works here on `day`.
  public func isActive(_ staff: StaffID, on day: CalendarDate) -> Bool {
    !roles(of: staff, on: day).isEmpty
  }

  /// What the description says of a role.
  public func role(_ code: RoleCode) -> Role? { described?.roles.first { $0.code == code } }

  /// Whether `role` may record events of the type called `name`.
  public func permits(_ role: RoleCode, toRecord name: String) -> Bool {
    rolesPermitted(toRecord: name).contains(role)
  }

  /// The roles that may record events of the type called `name`, in the order of the description.
  public func rolesPermitted(toRecord name: String) -> [RoleCode] {
    described?.permissions.first { $0.event.text == name }?.roles ?? []
  }
}

extension StaffMember {
  /// Whether they may work on `day`, as far as their status goes.
  func isActive(on day: CalendarDate) -> Bool {
    switch status {
    case .active, .leave: true
    case .suspended, .left: statusFrom.map { day.daysSince1970 < $0.daysSince1970 } ?? false
    }
  }
}

extension StaffMember.HeldRole {
  /// Whether the role is held on `day`, the first and the last day included.
  func isHeld(on day: CalendarDate) -> Bool {
    guard from.daysSince1970 <= day.daysSince1970 else { return false }
    return until.map { day.daysSince1970 <= $0.lastDay.daysSince1970 } ?? true
  }
}
