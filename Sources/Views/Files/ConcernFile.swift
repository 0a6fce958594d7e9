public import Cases

/// Everything that a view needs to know about one safeguarding concern.
public struct ConcernFile: Sendable {
  /// Which concern.
  public let id: ConcernID
  /// The concern itself.
  public let state: Concern
  /// The people that it speaks of, as far as they are registered.
  public let people: [PersonID: Person]
  /// The highest label of everything that was folded.
  public let label: Label
  /// The events that cannot be read any more, because somebody they speak of has been erased.
  public let erased: [RecordedEvent]

  /// A file of what has been folded.
  public init(
    id: ConcernID,
    state: Concern,
    people: [PersonID: Person] = [:],
    label: Label = .normal,
    erased: [RecordedEvent] = []
  ) {
    self.id = id
    self.state = state
    self.people = people
    self.label = label
    self.erased = erased
  }

  /// A file of the `events` of the concern, with corrections applied; if they leave out any, `label` is
  /// that of all.
  public init(
    id: ConcernID,
    events: [RecordedEvent],
    people: [PersonID: Person] = [:],
    label: Label? = nil
  ) {
    var state = Concern()
    for event in events { state.evolve(event) }
    let highest = label ?? events.map(\.label).max() ?? .normal
    let restriction = state.triages.compactMap(\.content.restriction).last ?? .normal
    self.init(
      id: id,
      state: state,
      people: people,
      label: max(highest, restriction),
      erased: events.filter { $0.event == nil }
    )
  }
}

extension ConcernFile {
  /// Whether nothing can be read of it any more, because its first subject has been erased.
  public var isErased: Bool { state.exists && state.raised == nil }
}
