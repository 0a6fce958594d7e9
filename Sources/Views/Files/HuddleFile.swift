public import Cases

/// Everything that a view needs to know about one huddle.
public struct HuddleFile: Sendable {
  /// The stream, which is named by its day and slot.
  public let id: StreamID
  /// The huddle itself.
  public let state: Huddle
  /// The highest label of everything that was folded.
  public let label: Label

  /// A file of the `events` of the huddle, with corrections applied.
  public init(id: StreamID, events: [RecordedEvent]) {
    var state = Huddle()
    for event in events { state.evolve(event) }
    self.id = id
    self.state = state
    label = events.map(\.label).max() ?? .normal
  }
}
