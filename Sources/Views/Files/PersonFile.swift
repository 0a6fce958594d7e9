public import Cases

/// Everything that a view needs to know about one person, with whatever belongs to them.
public struct PersonFile: Sendable {
  /// Which person.
  public let id: PersonID
  /// The person; nobody that can be read, if they have been erased.
  public let person: Person
  /// Every case that is about them, those that turned out to be somebody else's left out.
  public let cases: [CaseFile]
  /// The safeguarding concerns in which they are at risk.
  public let concerns: [ConcernFile]
  /// Their requests about rights.
  public let requests: [RequestFile]
  /// How long their record is kept.
  public let retention: Retention
  /// The highest label of everything that was folded.
  public let label: Label

  /// A file of what has been folded; of `cases`, `concerns` and `requests` those are taken that are
  /// theirs.
  public init(
    id: PersonID,
    person: Person,
    cases: [CaseFile] = [],
    concerns: [ConcernFile] = [],
    requests: [RequestFile] = [],
    retention: Retention = Retention(),
    label: Label = .normal
  ) {
    self.id = id
    self.person = person
    self.cases = cases.filter { $0.state.person == id }
    self.concerns = concerns.filter { $0.state.subjects.contains { $0.person == id } }
    self.requests = requests.filter { $0.state.person == id }
    self.retention = retention
    let labels = self.cases.map(\.label) + self.concerns.map(\.label) + self.requests.map(\.label)
    self.label = labels.reduce(label, max)
  }
}

extension PersonFile {
  /// Whether nothing can be read of them any more.
  public var isErased: Bool { person.exists && person.registered == nil }

  /// From when to when they were cared for; days of concerns count for who has no case.
  public var care: CareDates {
    let concerned = concerns.flatMap { concern in
      [concern.state.raised?.happened.date, concern.state.closed?.happened.date]
        .compactMap(\.self)
    }
    return CareDates(
      of: person,
      cases: cases.map(\.state),
      others: cases.isEmpty ? concerned : []
    )
  }
}
