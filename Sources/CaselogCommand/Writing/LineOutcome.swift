import CaseRecords
import Cases
import EventLog

/// What became of one line of an import.
enum LineOutcome {
  /// Its events are recorded, or would be, perhaps with warnings.
  case recorded(events: Int, warnings: [Warning])
  /// It had been recorded before.
  case repeated
  /// It was not recorded.
  case failed(Failure)

  /// What `recording` says.
  init(_ recording: Recording) {
    switch recording {
    case .recorded(_, let decision): self.init(recorded: decision)
    case .repeated: self = .repeated
    case .refused(let refusal): self = .failed(Failure(refusal))
    case .conflict(let conflict): self = .failed(Failure(conflict))
    }
  }

  /// What `answer` says.
  init(_ answer: Rehearsal.Answer) {
    switch answer {
    case .recorded(let decision): self.init(recorded: decision)
    case .repeated: self = .repeated
    case .refused(let refusal): self = .failed(Failure(refusal))
    case .conflict(let conflict): self = .failed(Failure(conflict))
    }
  }

  private init(recorded decision: Decision) {
    self = .recorded(events: decision.events.count, warnings: decision.warnings)
  }
}
