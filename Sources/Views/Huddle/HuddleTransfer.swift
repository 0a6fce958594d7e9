public import Cases

/// A case that another team or service has been asked to take over, as a huddle speaks of it.
public struct HuddleTransfer: Sendable {
  /// Which case.
  public let id: CaseID
  /// The person, of whom only the initials are shown.
  public let person: PersonLabel
  /// The area whose team owns it.
  public let from: AreaCode?
  /// How it was asked for.
  public let request: Entry<CaseTransferRequested>
  /// Who leads it.
  public let lead: StaffID?
  /// The highest label of everything in the case.
  public let label: Label

  /// The open transfer of `file`, if there is one.
  init?(_ file: CaseFile) {
    guard file.isWorkedOn, let transfer = file.state.openTransfer else { return nil }
    id = file.id
    person = file.personLabel
    from = file.state.team
    request = transfer.requested
    lead = file.state.lead
    label = file.label
  }
}
