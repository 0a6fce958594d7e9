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

  /// A file of what has been folded.
  public init(
    id: CaseID,
    state: Case,
    person: Person,
    concerns: [ConcernFile] = [],
    label: Label = .normal,
    lastRecorded: Instant? = nil
  ) {
    self.id = id
    self.state = state
    self.person = person
    self.concerns = concerns
    self.label = label
    self.lastRecorded = lastRecorded
  }

  /// A file of the `events` of the case, with corrections applied.
  public init(id: CaseID, events: [RecordedEvent], person: Person, concerns: [ConcernFile] = []) {
    var state = Case()
    for event in events { state.evolve(event) }
    self.init(
      id: id,
      state: state,
      person: person,
      concerns: concerns,
      label: events.map(\.label).max() ?? .normal,
      lastRecorded: events.map(\.recorded).max()
    )
  }
}

extension CaseFile {
  /// The person in words.
  public var personLabel: PersonLabel {
    isErased ? .erased : PersonLabel(state.person, person)
  }

  /// Whether nothing can be read of it any more, because the person has been erased.
  public var isErased: Bool { state.exists && state.person == nil && state.erasedCount > 0 }
}
