public import Cases

/// Which disclosures are shown; every condition that is set has to hold.
public struct DisclosureFilter: Sendable, Equatable {
  /// Only what is about this person: what somebody asks for who wants to know who was told.
  public var person: PersonID?
  /// Only what was told under this case.
  public var `case`: CaseID?
  /// Only what one of these was told; see ``police`` and ``court``.
  public var recipients: Set<RecipientClass> = []
  /// Only what did not rest on a consent.
  public var withoutConsentOnly = false
  /// Only what rested on a decision to share without consent.
  public var overrideOnly = false
  /// Only what may have been told after its consent was withdrawn.
  public var afterWithdrawalOnly = false
  /// Only what may have been a breach.
  public var suspectedOnly = false
  /// Only what somebody has to be told about, and has not answered yet.
  public var openNoticesOnly = false
  /// Only what may have been told at or after this instant.
  public var since: Instant?
  /// Only what may have been told at or before this instant.
  public var until: Instant?

  /// Custody staff and the officer in the case.
  public static let police: Set<RecipientClass> = [.custody, .officerInCase]
  /// The legal adviser, the magistrates and the judge.
  public static let court: Set<RecipientClass> = [.legalAdviser, .bench, .judge]

  /// A filter that lets everything through.
  public init() {}

  /// Whether `row` is shown.
  public func admits(_ row: DisclosureRow) -> Bool {
    isTheirs(row) && isInPeriod(row.origin.happened)
      && (recipients.isEmpty || row.told.recipients.contains(where: recipients.contains))
      && (!withoutConsentOnly || !row.isByConsent)
      && (!overrideOnly || row.isByOverride)
      && (!afterWithdrawalOnly || row.backing.withdrawal != nil)
      && (!suspectedOnly || row.backing.isSuspected)
      && (!openNoticesOnly || row.isNoticeOpen)
  }

  private func isTheirs(_ row: DisclosureRow) -> Bool {
    (person.map { person in row.people.contains { $0.id == person } } ?? true)
      && (self.case.map { row.record == StreamID($0) } ?? true)
  }

  private func isInPeriod(_ happened: Happened) -> Bool {
    (since.map { happened.latest >= $0 } ?? true) && (until.map { happened.earliest <= $0 } ?? true)
  }
}
