public import Cases

/// Who looks at a record, and what for: what is recorded of every look.
public struct Looker: Sendable {
  /// Who looks.
  public let staff: StaffID
  /// The function they act in.
  public let actingAs: Name?
  /// What for.
  public let purpose: ReadPurpose
  /// The user of the operating system who looks, as the computer knows them.
  public let user: Name?
  /// What moves the clock of a test store.
  public let clock: Instant?
  /// The fields that were picked, if not all.
  public let fields: [Line]?

  /// Somebody who looks.
  public init(
    _ staff: StaffID,
    for purpose: ReadPurpose,
    actingAs: Name? = nil,
    user: Name? = nil,
    clock: Instant? = nil,
    fields: [Line]? = nil
  ) {
    self.staff = staff
    self.purpose = purpose
    self.actingAs = actingAs
    self.user = user
    self.clock = clock
    self.fields = fields
  }
}
