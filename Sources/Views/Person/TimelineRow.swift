public import Cases

/// One fact about a person, as it is read now.
public struct TimelineRow: Sendable, Equatable {
  /// The record that it stands in: one of several, if records are linked.
  public let record: PersonID
  /// The case that it belongs to; `nil` for a fact about the person.
  public let `case`: CaseID?
  /// The event as it was recorded.
  public let event: RecordedEvent
  /// What it says, with corrections applied.
  public let sentence: String
  /// What was corrected of it: the kind, and when that was done.
  public let corrections: [String]
  /// Whether it only stands for a case that turned out not to be theirs.
  public let isStub: Bool
  /// The highest label of the event and of what corrects it.
  public let label: Label
}

extension TimelineRow {
  /// Everything in `history` that still counts, in recorded order.
  ///
  /// Corrections are folded in: they are no facts about the person, and what they took out is none
  /// either. A case that turned out to be somebody else's is one row that says so, and nothing more.
  static func list(of history: PersonHistory) -> [TimelineRow] {
    let own = rows(history.steps, of: history, in: nil)
    let cases = history.cases.flatMap { `case` in
      `case`.setAside.map { [stub($0, `case`, of: history)] }
        ?? rows(`case`.steps, of: history, in: `case`.id)
    }
    let erasures = history.erasures.map { event in
      TimelineRow(
        record: history.record,
        case: nil,
        event: event,
        sentence: Summary.line(for: event.event),
        corrections: [],
        isStub: false,
        label: event.label
      )
    }
    return own + cases + erasures
  }

  private static func rows(
    _ steps: [ReplayStep],
    of history: PersonHistory,
    in case: CaseID?
  ) -> [TimelineRow] {
    let corrections = corrections(in: steps)
    return steps.filter { !$0.isVoid && !corrections.keys.contains($0.event.id) }.map { step in
      let its = step.correctedBy.compactMap { corrections[$0] }
      return TimelineRow(
        record: history.record,
        case: `case`,
        event: step.event,
        sentence: step.corrected.map { Summary.line(for: $0) } ?? history.erasedWords,
        corrections: its.map(\.words),
        isStub: false,
        label: its.map(\.label).reduce(step.event.label, max)
      )
    }
  }

  private static func stub(
    _ referral: ReplayStep,
    _ case: PersonHistory.CaseHistory,
    of history: PersonHistory
  ) -> TimelineRow {
    let corrections = corrections(in: `case`.steps)
    let its = referral.correctedBy.compactMap { corrections[$0] }
    return TimelineRow(
      record: history.record,
      case: `case`.id,
      event: referral.event,
      sentence: "set aside, and not shown here",
      corrections: its.map(\.words),
      isStub: true,
      label: `case`.steps.map(\.event.label).reduce(.normal, max)
    )
  }

  private struct Correction {
    let words: String
    let label: Label
  }

  /// The corrections among `steps` that stand, by their events; those that were taken out themselves
  /// have no words.
  private static func corrections(in steps: [ReplayStep]) -> [EventID: Correction] {
    steps.reduce(into: [:]) { found, step in
      guard case .entryCorrected(let content) = step.event.event, !step.isVoid else { return }
      found[step.event.id] = Correction(
        words: "\(content.kind.entry.code) \(step.event.happened.words)",
        label: step.event.label
      )
    }
  }
}
