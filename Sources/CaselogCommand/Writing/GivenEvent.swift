import Cases

/// One event as it was given, and where it belongs.
struct GivenEvent {
  /// What it says.
  let event: Event

  /// The stream; `nil` if the engine is to make one.
  let stream: StreamID?
}
