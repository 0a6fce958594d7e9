/// Whether a command asks to do something, or reports what has been done already.
public enum Intent: Sendable, Hashable {
  /// It is about to be done: without authority it is refused.
  case now
  /// It has already happened: it is accepted, and flagged where it should not have happened.
  case reported
}
