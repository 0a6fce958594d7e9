public import Cases
public import Testing

/// What a command led to.
public struct Outcome {
  /// The types of the events that were proposed.
  let types: [EventType]

  /// The decision, or why not.
  public let answer: Result<Decision, Refusal>

  /// Expects that it is recorded, with exactly these marks on its events, warnings apart.
  public func thenRecorded(
    _ flags: Flags = [],
    at location: SourceLocation = #_sourceLocation
  ) {
    switch answer {
    case .success(let decision):
      let found = decision.events.reduce(into: Flags()) { $0.formUnion($1.flags) }
      #expect(found.subtracting(.warned) == flags, sourceLocation: location)
    case .failure(let refusal):
      Issue.record("It was refused: \(refusal)", sourceLocation: location)
    }
  }

  /// Expects that it is recorded, and that this rule gave a warning.
  public func thenWarned(by rule: String, at location: SourceLocation = #_sourceLocation) {
    switch answer {
    case .success(let decision):
      #expect(decision.warnings.map(\.rule).contains(rule), sourceLocation: location)
      #expect(isInTable(rule), "The table of rules lacks it.", sourceLocation: location)
      #expect(decision.events.contains { $0.flags.contains(.warned) }, sourceLocation: location)
    case .failure(let refusal):
      Issue.record("It was refused: \(refusal)", sourceLocation: location)
    }
  }

  /// Expects that it is recorded, and that no rule gave a warning.
  public func thenNotWarned(at location: SourceLocation = #_sourceLocation) {
    switch answer {
    case .success(let decision): #expect(decision.warnings == [], sourceLocation: location)
    case .failure(let refusal):
      Issue.record("It was refused: \(refusal)", sourceLocation: location)
    }
  }

  /// Expects that this rule refuses it.
  public func thenRefused(by rule: String, at location: SourceLocation = #_sourceLocation) {
    switch answer {
    case .success(let decision):
      Issue.record("It was recorded: \(decision)", sourceLocation: location)
    case .failure(let refusal):
      #expect(refusal.rule == rule, sourceLocation: location)
      #expect(isInTable(rule), "The table of rules lacks it.", sourceLocation: location)
    }
  }

  /// Whether `rule` is named among those of one of the types.
  private func isInTable(_ rule: String) -> Bool {
    EventType.commonRules.contains(rule) || types.contains { $0.rules.contains(rule) }
  }
}
