public import Cases
public import EventLog

/// What became of a request.
public enum Recording: Sendable {
  /// It is on disk.
  case recorded(Receipt, decision: Decision)
  /// It had been recorded before; nothing was written now.
  case repeated(Receipt)
  /// A rule stands against it; only that it was refused has been recorded.
  case refused(Refusal)
  /// Streams do not stand where the caller said, or the id belongs to another request.
  case conflict(Conflict)
}
