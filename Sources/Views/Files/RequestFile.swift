public import Cases

/// Everything that a view needs to know about one request by which somebody makes use of a right.
public struct RequestFile: Sendable {
  /// Which request.
  public let id: RightsRequestID
  /// The request itself.
  public let state: RightsRequest
  /// The person whose record it is about; nobody, if the person has been erased.
  public let person: Person
  /// The highest label of everything that was folded.
  public let label: Label
  /// The events that cannot be read any more, because the person has been erased.
  public let erased: [RecordedEvent]

  /// A file of the `events` of the request; if they leave out any, `label` is that of all.
  public init(
    id: RightsRequestID,
    events: [RecordedEvent],
    person: Person = Person(),
    label: Label? = nil
  ) {
    var state = RightsRequest()
    for event in events { state.evolve(event) }
    self.init(
      id: id,
      state: state,
      person: person,
      label: label ?? events.map(\.label).max() ?? .normal,
      erased: events.filter { $0.event == nil }
    )
  }

  private init(
    id: RightsRequestID,
    state: RightsRequest,
    person: Person,
    label: Label,
    erased: [RecordedEvent]
  ) {
    self.id = id
    self.state = state
    self.person = person
    self.label = label
    self.erased = erased
  }
}

extension RequestFile {
  /// The person in words.
  public var personLabel: PersonLabel {
    state.person.map { PersonLabel($0, person) } ?? .erased
  }

  /// Whether somebody still has to decide on it.
  public var isOpen: Bool {
    state.decided == nil && !erased.contains { $0.type == RightsRequestDecided.type.number }
  }

  /// The same with the person it is about.
  func with(_ person: Person) -> RequestFile {
    RequestFile(id: id, state: state, person: person, label: label, erased: erased)
  }
}
