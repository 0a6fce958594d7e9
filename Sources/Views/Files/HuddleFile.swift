public import Cases

/// Everything that a view needs to know about one huddle.
public struct HuddleFile: Sendable {
  /// The stream, which is named by its day and slot.
  public let id: StreamID
  /// The huddle itself.
  public let state: Huddle
  /// The highest label of everything that was folded.
  public let label: Label

  /// A file of the `events` of the huddle, with corrections applied; if they leave out any,
  /// `label` is that of all.
  public init(id: StreamID, events: [RecordedEvent], label: Label? = nil) {
    var state = Huddle()
    for event in events { state.evolve(event) }
    self.id = id
    self.state = state
    self.label = label ?? events.map(\.label).max() ?? .normal
  }
}
