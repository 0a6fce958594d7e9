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
  /// The highest label of everything that was folded.
  public let label: Label
  /// When anything was last recorded in it.
  public let lastRecorded: Instant?
  /// Whether it is closed, as can be told even after the person has been erased.
  public let isClosed: Bool
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
    label: Label = .normal,
    lastRecorded: Instant? = nil,
    isClosed: Bool? = nil,
    openedFor: PersonID? = nil,
    erased: [RecordedEvent] = []
  ) {
    self.id = id
    self.state = state
    self.person = person
    self.concerns = concerns
    self.label = label
    self.lastRecorded = lastRecorded
    self.isClosed = isClosed ?? state.isClosed
    self.openedFor = openedFor ?? state.person
    self.erased = erased
  }

  /// A file of the `events` of the case, with corrections applied; if they leave out the referral,
  /// `openedFor` says whom it was of.
  public init(
    id: CaseID,
    events: [RecordedEvent],
    person: Person,
    concerns: [ConcernFile] = [],
    openedFor: PersonID? = nil
  ) {
    var state = Case()
    for event in events { state.evolve(event) }
    self.init(
      id: id,
      state: state,
      person: person,
      concerns: concerns,
      label: events.map(\.label).max() ?? .normal,
      lastRecorded: events.map(\.recorded).max(),
      isClosed: events.last { Self.turns.contains($0.type) }?.type == CaseClosed.type.number,
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
