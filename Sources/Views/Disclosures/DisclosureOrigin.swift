public import Cases

/// The event that recorded a disclosure, as far as its header tells.
public struct DisclosureOrigin: Sendable, Equatable {
  /// Which event.
  public let event: EventID
  /// Its place in the log.
  public let position: UInt64
  /// When it was told.
  public let happened: Happened
  /// When that was recorded.
  public let recorded: Instant
  /// Who told it.
  public let by: StaffID
  /// The marks it got when it was recorded.
  public let flags: Flags
  /// Who may see the event.
  public let label: Label
}

extension DisclosureOrigin {
  /// The header of `entry`.
  init<Content>(_ entry: Entry<Content>) {
    self.init(
      event: entry.id,
      position: entry.position,
      happened: entry.happened,
      recorded: entry.recorded,
      by: entry.author.staff,
      flags: entry.flags,
      label: entry.label
    )
  }

  /// The header of `event`.
  init(_ event: RecordedEvent) {
    self.init(
      event: event.id,
      position: event.position,
      happened: event.happened,
      recorded: event.recorded,
      by: event.author.staff,
      flags: event.flags,
      label: event.label
    )
  }
}
