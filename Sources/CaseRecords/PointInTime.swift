public import Cases

/// Up to where the log is looked at; what stands there is included.
public enum PointInTime: Hashable, Sendable {
  /// Everything.
  case now
  /// Up to a version of the stream that is looked at.
  case version(UInt64)
  /// What had been recorded by an instant.
  case recorded(Instant)
  /// Up to a position of the log.
  case position(UInt64)

  /// Whether `event` is on this side.
  public func includes(_ event: RecordedEvent) -> Bool {
    switch self {
    case .now: true
    case .version(let version): event.version <= version
    case .recorded(let instant): event.recorded <= instant
    case .position(let position): event.position <= position
    }
  }
}
