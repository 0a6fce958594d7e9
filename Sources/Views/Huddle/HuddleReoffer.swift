public import Cases

/// Somebody who is to be asked again, as a huddle speaks of them.
public struct HuddleReoffer: Sendable {
  /// In which case.
  public let id: CaseID
  /// The person, of whom only the initials are shown.
  public let person: PersonLabel
  /// What for.
  public let purposes: [ConsentPurpose]
  /// Where they were referred.
  public let site: SiteCode?
  /// Who leads the case.
  public let lead: StaffID?
  /// The highest label of everything in the case.
  public let label: Label

  /// What is to be asked again by `instant` in the case of `file`, if anything is.
  init?(_ file: CaseFile, at instant: Instant) {
    let purposes = file.dueReoffers(at: instant)
    guard file.isWorkedOn, !file.person.hasDied, !purposes.isEmpty else { return nil }
    id = file.id
    person = file.personLabel
    self.purposes = purposes
    site = file.state.referral?.content.site
    lead = file.state.lead
    label = file.label
  }
}
