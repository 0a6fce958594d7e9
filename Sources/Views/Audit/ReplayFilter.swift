public import Cases

/// Which steps of a replay are shown; every condition that is set has to hold.
public struct ReplayFilter: Sendable, Equatable {
  /// Only these types, by number; all if empty.
  public var types: Set<UInt16> = []
  /// Only what these members of staff did or entered; everybody if empty.
  public var actors: Set<StaffID> = []
  /// Only what may have happened at or after this instant.
  public var happenedSince: Instant?
  /// Only what may have happened at or before this instant.
  public var happenedUntil: Instant?
  /// Only what was recorded at or after this instant.
  public var recordedSince: Instant?
  /// Only what was recorded at or before this instant.
  public var recordedUntil: Instant?
  /// Only corrections and what they correct.
  public var correctionsOnly = false
  /// Only what told somebody outside the service something.
  public var disclosuresOnly = false
  /// Only what was recorded more than this much later than it happened.
  public var lag: Duration?
  /// Only what has any of these flags; all if empty.
  public var flags: Flags = []

  /// A filter that lets everything through.
  public init() {}

  /// Whether `step` is shown.
  public func admits(_ step: ReplayStep) -> Bool {
    let event = step.event
    return (types.isEmpty || types.contains(event.type))
      && (actors.isEmpty || !actors.isDisjoint(with: event.author.people))
      && isInWindow(event)
      && (!correctionsOnly || step.corrects != nil || !step.correctedBy.isEmpty)
      && (!disclosuresOnly || event.event?.isDisclosure ?? false)
      && isLate(step)
      && (flags.isEmpty || !flags.isDisjoint(with: step.flags))
  }

  private func isInWindow(_ event: RecordedEvent) -> Bool {
    (happenedSince.map { event.happened.latest >= $0 } ?? true)
      && (happenedUntil.map { event.happened.earliest <= $0 } ?? true)
      && (recordedSince.map { event.recorded >= $0 } ?? true)
      && (recordedUntil.map { event.recorded <= $0 } ?? true)
  }

  private func isLate(_ step: ReplayStep) -> Bool {
    guard let lag else { return true }
    return step.event.lag.map { $0 > lag } ?? false
  }
}

extension Author {
  /// Everybody who had a hand in it.
  fileprivate var people: Set<StaffID> {
    Set([staff, enteredBy, onBehalfOf].compactMap { $0 })
  }
}
