public import Cases

/// One of the last huddles, and whether it was held.
public struct HuddleSlotState: Sendable {
  /// How it went.
  public enum State: String, Sendable, CaseIterable {
    /// It is still to begin.
    case due
    /// It has begun and not ended.
    case open
    /// It has ended.
    case held
    /// It did not begin, and the time for that has passed.
    case missed
  }

  /// Which huddle.
  public let time: HuddleTime
  /// How it went.
  public let state: State
  /// How it began.
  public let opened: Entry<HuddleOpened>?
  /// How it ended.
  public let closed: Entry<HuddleClosed>?

  /// What is known at `instant` of the huddle at `time`.
  init(_ time: HuddleTime, in files: [HuddleFile], at instant: Instant) {
    let huddle = files.first { $0.id.name == time.name }?.state
    let last = time.begins.advanced(by: .seconds(time.missedAfterMinutes * 60))
    self.time = time
    opened = huddle?.opened
    closed = huddle?.closed
    state =
      huddle?.opened == nil
      ? (last < instant ? .missed : .due) : (huddle?.closed == nil ? .open : .held)
  }
}
