public import Cases

/// Which rows of a consent status are shown; every condition that is set has to hold.
public struct ConsentFilter: Sendable, Equatable {
  /// Only this case, even if it is closed.
  public var `case`: CaseID?
  /// Only the cases of this person, even if they are closed.
  public var person: PersonID?
  /// Only cases that this member of staff leads.
  public var lead: StaffID?
  /// Only these purposes; all if empty.
  public var purposes: Set<ConsentPurpose> = []
  /// Only these kinds of recipient; all if empty.
  public var recipients: Set<RecipientClass> = []
  /// Only what stands like this; all if empty.
  public var states: Set<ConsentState> = []
  /// Only what is to be asked for again.
  public var reofferOnly = false
  /// Only what a birthday asks to be looked at.
  public var birthdayOnly = false
  /// Whether closed cases are shown as well.
  public var closed = false

  /// A filter that lets every open case through.
  public init() {}

  /// Whether closed cases are looked at at all.
  var looksAtClosed: Bool { closed || self.case != nil || person != nil }

  /// Whether `row` is shown.
  public func admits(_ row: ConsentRow) -> Bool {
    isTheirs(row)
      && (purposes.isEmpty || row.target.purpose.map(purposes.contains) ?? false)
      && (recipients.isEmpty || row.target.recipient.map(recipients.contains) ?? false)
      && (states.isEmpty || row.standing.map { states.contains($0.state) } ?? false)
      && (!reofferOnly || row.reoffer?.offer != nil)
      && (!birthdayOnly || !row.birthdays.isEmpty)
  }

  private func isTheirs(_ row: ConsentRow) -> Bool {
    (row.isOpen || looksAtClosed)
      && (self.case.map { row.id == $0 } ?? true)
      && (person.map { row.person.id == $0 } ?? true)
      && (lead.map { row.lead == $0 } ?? true)
  }
}
