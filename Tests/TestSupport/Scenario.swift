public import Cases

/// Starts a scenario from the events that have already been recorded.
///
/// ```swift
/// given(.registered(), .referred(), .agreed(to: .police), in: service)
///   .when(.shared(with: .custody))
///   .thenRecorded()
/// ```
public func given(_ history: Step..., in service: Service) -> Scenario {
  Scenario(service: service, history: history)
}

/// A history, waiting for a command.
public struct Scenario {
  let service: Service
  let history: [Step]

  /// The same scenario with more events at its end.
  public func and(_ more: Step...) -> Scenario {
    Scenario(service: service, history: history + more)
  }

  /// The name of the event of this number in the history, from 1.
  public static func entry(_ number: UInt64) -> EventID {
    EventID(command: CommandID(high: 0, low: number), index: 0)
  }

  /// What is known after the history.
  public var situation: Situation {
    var situation = Situation(service: service)
    for (place, step) in history.enumerated() {
      let event = RecordedEvent(step, number: UInt64(place) + 1)
      situation.evolve(event)
      situation.entries[event.id] = event
    }
    for (id, state) in situation.cases where state.isOpen {
      if let person = state.person { situation.openCases[person, default: []].insert(id) }
    }
    return situation
  }

  /// Decides on a command of these events, which is made when the last of them happened unless `now`
  /// says otherwise.
  public func when(
    _ steps: Step...,
    intent: Intent = .now,
    now: Instant? = nil,
    lateReason: LateReason? = nil,
    channel: Channel = .commandLine,
    enteredBy: StaffID? = nil,
    label: Label = .normal
  ) -> Outcome {
    guard let first = steps.first, let last = steps.last else {
      preconditionFailure("A command has at least one event.")
    }
    let command = Command(
      id: CommandID(high: 1, low: 1),
      proposals: steps.map { Proposal(stream: $0.stream, event: $0.event, happened: $0.happened) },
      happened: first.happened,
      author: enteredBy.map { first.author.entered(by: $0) } ?? first.author,
      intent: intent,
      now: now ?? last.recorded ?? last.happened.earliest,
      channel: channel,
      lateReason: lateReason,
      label: label
    )
    let situation = situation
    return Outcome(
      types: steps.map(\.event.type),
      answer: Result { () throws(Refusal) in try Decider.decide(command, in: situation) }
    )
  }
}

extension Author {
  fileprivate func entered(by staff: StaffID) -> Author {
    Author(
      staff: self.staff,
      role: role,
      enteredBy: staff,
      actingAs: actingAs,
      onBehalfOf: onBehalfOf
    )
  }
}

extension RecordedEvent {
  fileprivate init(_ step: Step, number: UInt64) {
    self.init(
      id: Scenario.entry(number),
      stream: step.stream,
      version: number,
      position: number - 1,
      event: step.event,
      type: step.event.type.number,
      happened: step.happened,
      recorded: step.recorded ?? step.happened.earliest,
      author: step.author,
      flags: step.flags
    )
  }
}
