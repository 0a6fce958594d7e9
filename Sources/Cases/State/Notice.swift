/// What became of telling somebody that what they were told was wrong.
public struct Notice: Sendable, Equatable {
  /// Every step, in the order in which it was recorded.
  public private(set) var steps: [Entry<RecipientNotified>] = []
  /// The version of the last event that was folded; 0 before the first.
  public private(set) var lastVersion: UInt64 = 0

  /// A recipient who has not been told.
  public init() {}

  /// Takes in one more event of its stream; an erased one changes nothing but the version.
  public mutating func evolve(_ event: RecordedEvent) {
    lastVersion = event.version
    // Every other type has no place in this stream.
    if case .recipientNotified(let content) = event.event { steps.append(Entry(event, content)) }
  }
}

extension Notice {
  /// Whether nothing more is to be done: it was acknowledged, or cannot be.
  public var isSettled: Bool {
    switch steps.last?.content.state {
    case .acknowledged, .destroyed, .notPossible: true
    case .sent, nil: false
    }
  }
}
