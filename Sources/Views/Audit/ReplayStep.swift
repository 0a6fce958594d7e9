public import Cases

/// One event of a case in a replay: as it was recorded, and what corrections have made of it.
public struct ReplayStep: Sendable, Equatable {
  /// The event as it was recorded.
  public let event: RecordedEvent
  /// What folding uses in its place; `nil` if it is void or has been erased.
  public let corrected: Event?
  /// Whether a correction has taken it out of the folded history.
  public let isVoid: Bool
  /// The event that this one corrects.
  public let corrects: EventID?
  /// The events that correct this one, in their order.
  public let correctedBy: [EventID]

  /// Whether it is a disclosure that may have been a breach, as far as that is known.
  ///
  /// That may become known later: a withdrawal holds from when it was said, and is recorded after.
  public let isSuspected: Bool
  /// What had changed in the case by then because time had passed, and nothing was recorded.
  public let lapsed: [FieldChange]
  /// What the event changed in the case, when it was recorded.
  public let changed: [FieldChange]
  /// The decisions that looked back on it afterwards, and found it right.
  public let confirmedBy: [Entry<LawfulOverrideRecorded>]

  /// A step.
  public init(
    _ event: RecordedEvent,
    corrected: Event?,
    isVoid: Bool = false,
    correctedBy: [EventID] = [],
    isSuspected: Bool = false,
    lapsed: [FieldChange] = [],
    changed: [FieldChange] = [],
    confirmedBy: [Entry<LawfulOverrideRecorded>] = []
  ) {
    self.event = event
    self.corrected = corrected
    self.isVoid = isVoid
    self.correctedBy = correctedBy
    self.isSuspected = isSuspected
    self.lapsed = lapsed
    self.changed = changed
    self.confirmedBy = confirmedBy
    corrects = event.correctionTarget
  }
}

extension ReplayStep {
  /// What the event says, in one line.
  public var summary: String { Summary.line(for: event.event) }

  /// What it is read as after corrections: `void`, or each changed field with its old and new words.
  public var changes: [String] {
    if isVoid { return ["void"] }
    guard let recorded = event.event, let corrected else { return [] }
    return Change.list(from: recorded.content, to: corrected.content)
  }

  /// What should be seen wherever the event is; a breach also where it was suspected only later.
  public var flags: Flags { isSuspected ? event.flags.union(.breachSuspected) : event.flags }

  /// What the act rested on.
  public var authorities: [Authority] { event.event?.authorities ?? [] }
}
