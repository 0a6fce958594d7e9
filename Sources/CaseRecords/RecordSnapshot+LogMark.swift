public import EventLog

extension RecordSnapshot {
  /// What tells the first `size` events of the log from those of every other history.
  public func mark(of size: UInt64) throws -> LogMark { try snapshot.mark(of: size) }

  /// Whether this is the log whose mark that is, as long as then or longer.
  public func bears(_ mark: LogMark) throws -> Bool { try snapshot.bears(mark) }
}
