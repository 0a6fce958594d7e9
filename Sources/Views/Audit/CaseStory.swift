import Cases

/// A replay told to people who do not know the program: in sentences, with every code by what it means.
public struct CaseStory: Sendable {
  /// The steps, in the order of the replay.
  public let entries: [StoryEntry]

  /// Tells `replay` in the words of its service.
  public init(_ replay: CaseReplay) {
    var numbers: [EventID: Int] = [:]
    for (place, step) in replay.steps.enumerated() { numbers[step.event.id] = place + 1 }
    let wording = Wording(service: replay.service, numbers: numbers)
    let teller = StepTeller(
      case: StreamID(replay.case),
      wording: wording,
      overrides: replay.overrides,
      steps: Dictionary(replay.steps.map { ($0.event.id, $0) }, uniquingKeysWith: { $1 })
    )
    entries = replay.steps.enumerated().map { teller.entry($1, number: $0 + 1) }
  }
}
