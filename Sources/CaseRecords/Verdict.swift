import Cases
import EventLog

/// What a request comes to, before anything of it is recorded.
enum Verdict {
  /// It may be recorded: the decision, and what is to be stored of it.
  case allowed(Decision, StoredDecision)
  /// A rule stands against the command that it became.
  case refused(Refusal, Command)
  /// It had been recorded before.
  case repeated(Receipt)
  /// Streams do not stand where it says, or its id belongs to another request.
  case conflict(Conflict)

  /// Whether something that was read stands against the request.
  var isNegative: Bool {
    switch self {
    case .refused, .conflict(.moved): true
    case .allowed, .repeated, .conflict(.idUsed): false
    }
  }
}
