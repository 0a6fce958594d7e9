public import Cases

extension RecordedEvent {
  /// What kind of event it is, also when its content is gone.
  var typeName: String {
    Event.contents.first { $0.type.number == type }?.type.name ?? "\(type)"
  }

  /// The event that it corrects, if it is a correction.
  var correctionTarget: EventID? {
    if case .entryCorrected(let correction) = event { correction.target } else { nil }
  }

  /// How much later it was recorded than it happened; `nil` if nobody knows when it happened.
  public var lag: Duration? { happened.lag(until: recorded) }
}

extension Happened {
  /// How much later than this `recorded` is; `nil` if nobody knows when this was.
  ///
  /// What is known to the day, month or year counts from its end, and never as less than nothing: the
  /// lag is then at least this long. A clock that was ahead gives a negative lag.
  func lag(until recorded: Instant) -> Duration? {
    switch self {
    case .at(let moment): moment.instant.duration(to: recorded)
    case .on(let date) where date.precision == .unknown: nil
    case .on: max(.zero, latest.duration(to: recorded))
    }
  }
}
