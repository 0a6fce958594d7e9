/// Who answers for a command, in which role, and who typed it in.
public struct Author: Sendable, Hashable {
  /// The member of staff who did or saw what is recorded.
  public let staff: StaffID
  /// The role they acted in, at the time of the act.
  public let role: RoleCode
  /// Who typed it in, where that is somebody else.
  public let enteredBy: StaffID?
  /// A function they acted in for a while, such as `duty-senior`.
  public let actingAs: Name?
  /// The colleague whose paper note this is, where it is entered from one.
  public let onBehalfOf: StaffID?

  /// An author; what is left out did not apply.
  public init(
    staff: StaffID,
    role: RoleCode,
    enteredBy: StaffID? = nil,
    actingAs: Name? = nil,
    onBehalfOf: StaffID? = nil
  ) {
    self.staff = staff
    self.role = role
    self.enteredBy = enteredBy
    self.actingAs = actingAs
    self.onBehalfOf = onBehalfOf
  }
}
