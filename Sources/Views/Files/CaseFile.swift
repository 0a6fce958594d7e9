public import Cases

/// Everything that a view needs to know about one case, folded and ready to be looked at.
public struct CaseFile: Sendable {
  /// Which case.
  public let id: CaseID
  /// The case itself.
  public let state: Case
  /// The person it is about; nobody, if the person has been erased.
  public let person: Person
  /// The safeguarding concerns that touch it.
  public let concerns: [ConcernFile]
  /// How long the person's record is kept, as far as that was looked at.
  public let retention: Retention
  /// The highest label of everything that was folded.
  public let label: Label
  /// When anything was last recorded in it.
  public let lastRecorded: Instant?
  /// Whether it is closed, as can be told even after the person has been erased.
  public let isClosed: Bool
  /// When the referral was received, as can be told even after the person has been erased.
  public let received: Happened?
  /// When it was last closed, as can be told even after the person has been erased.
  public let closedAt: Happened?
  /// Whom it was opened for, whatever was corrected since; nobody, if that has been erased.
  public let openedFor: PersonID?
  /// The events that cannot be read any more, because somebody they speak of has been erased.
  public let erased: [RecordedEvent]

  /// A file of what has been folded.
  public init(
    id: CaseID,
    state: Case,
    person: Person,
    concerns: [ConcernFile] = [],
    retention: Retention = Retention(),
    label: Label = .normal,
    lastRecorded: Instant? = nil,
    isClosed: Bool? = nil,
    received: Happened? = nil,
    closedAt: Happened? = nil,
    openedFor: PersonID? = nil,
    erased: [RecordedEvent] = []
  ) {
    self.id = id
    self.state = state
    self.person = person
    self.concerns = concerns
    self.retention = retention
    self.label = label
    self.lastRecorded = lastRecorded
    self.isClosed = isClosed ?? state.isClosed
    self.received = received ?? state.referral?.happened
    self.closedAt = closedAt ?? state.closings.last?.happened
    self.openedFor = openedFor ?? state.person
    self.erased = erased
  }

  /// A file of the `events` of the case, with corrections applied; if they leave out the referral,
  /// `openedFor` says whom it was of, and if they leave out others, `label` and `lastRecorded` are those
  /// of all.
  public init(
    id: CaseID,
    events: [RecordedEvent],
    person: Person,
    concerns: [ConcernFile] = [],
    retention: Retention = Retention(),
    label: Label? = nil,
    lastRecorded: Instant? = nil,
    openedFor: PersonID? = nil
  ) {
    var state = Case()
    for event in events { state.evolve(event) }
    self.init(
      id: id,
      state: state,
      person: person,
      concerns: concerns,
      retention: retention,
      label: label ?? events.map(\.label).max() ?? .normal,
      lastRecorded: lastRecorded ?? events.map(\.recorded).max(),
      isClosed: events.last { Self.turns.contains($0.type) }?.type == CaseClosed.type.number,
      received: events.last { $0.type == ReferralReceived.type.number }?.happened,
      closedAt: events.last { $0.type == CaseClosed.type.number }?.happened,
      openedFor: openedFor,
      erased: events.filter { $0.event == nil }
    )
  }

  /// The types that close a case and open it again.
  private static let turns = [CaseClosed.type.number, CaseReopened.type.number]
}

extension CaseFile {
  /// The person in words.
  public var personLabel: PersonLabel {
    isErased ? .erased : PersonLabel(state.person, person)
  }

  /// Whether nothing can be read of it any more, because the person has been erased.
  public var isErased: Bool { state.exists && state.person == nil && state.erasedCount > 0 }
}
