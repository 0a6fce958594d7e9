public import Cases

/// Everything that a view needs to know about one member of staff.
public struct MemberFile: Sendable {
  /// Who.
  public let id: StaffID
  /// What their stream tells; nothing, of whom only the service description knows.
  public let state: Member
  /// The highest label of everything that was folded.
  public let label: Label

  /// A file of what has been folded.
  public init(id: StaffID, state: Member, label: Label = .normal) {
    self.id = id
    self.state = state
    self.label = label
  }

  /// A file of the `events` of the member of staff, with corrections applied; if they leave
  /// out any, `label` is that of all.
  public init(id: StaffID, events: [RecordedEvent], label: Label? = nil) {
    var state = Member()
    for event in events { state.evolve(event) }
    self.init(id: id, state: state, label: label ?? events.map(\.label).max() ?? .normal)
  }
}

extension MemberFile {
  /// Whether nothing can be read of it any more, because the member of staff has been erased.
  public var isErased: Bool {
    state.lastVersion > 0 && state.statuses.isEmpty && state.developments.isEmpty
      && state.workings.isEmpty && state.corrections.isEmpty
  }
}
