import CaseRecords
import Cases
import EventLog

/// What became of one line of an import.
enum LineOutcome {
  /// Its events are recorded, or would be.
  case recorded(events: Int)
  /// It had been recorded before.
  case repeated
  /// It was not recorded.
  case failed(Failure)

  /// What `recording` says.
  init(_ recording: Recording) {
    switch recording {
    case .recorded(let receipt, _): self = .recorded(events: receipt.events.count)
    case .repeated: self = .repeated
    case .refused(let refusal): self = .failed(Failure(refusal))
    case .conflict(let conflict): self = .failed(Failure(conflict))
    }
  }

  /// What `answer` says.
  init(_ answer: Rehearsal.Answer) {
    switch answer {
    case .recorded(let decision): self = .recorded(events: decision.events.count)
    case .repeated: self = .repeated
    case .refused(let refusal): self = .failed(Failure(refusal))
    case .conflict(let conflict): self = .failed(Failure(conflict))
    }
  }
}
