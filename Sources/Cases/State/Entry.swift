/// What one event said, with the parts of its header that a state keeps.
public struct Entry<Content: EventContent>: Sendable, Equatable {
  /// Which event it was.
  public let id: EventID
  /// Its place in its stream.
  public let version: UInt64
  /// Its place in the log.
  public let position: UInt64
  /// When it happened.
  public let happened: Happened
  /// When it was recorded.
  public let recorded: Instant
  /// Who answers for it.
  public let author: Author
  /// Where it was done.
  public let site: SiteCode?
  /// What should be seen wherever it is seen.
  public let flags: Flags
  /// Who may see it.
  public let label: Label
  /// What it said.
  public let content: Content

  /// What `event` said.
  init(_ event: RecordedEvent, _ content: Content) {
    id = event.id
    version = event.version
    position = event.position
    happened = event.happened
    recorded = event.recorded
    author = event.author
    site = event.site
    flags = event.flags
    label = event.label
    self.content = content
  }
}

extension Entry {
  /// Whether somebody did it who could, and in order: what was reported in spite of a rule is kept and
  /// shown, and allows nothing.
  public var isSound: Bool { flags.isDisjoint(with: .unsound) }

  /// The instant from which it counts, which is never later than its recording.
  ///
  /// It is the moment at which it happened; if only a day, month or year is known, the end of that.
  public var effective: Instant {
    switch happened {
    case .at: earliest
    case .on: latest
    }
  }

  /// The first instant at which it may have happened; what is recorded has happened.
  var earliest: Instant { min(happened.earliest, recorded) }

  /// The last instant at which it may have happened; what is recorded has happened.
  var latest: Instant { min(happened.latest, recorded) }

  /// Whether it may have happened after `other`.
  ///
  /// Times may be known to the day only. Where two of them overlap the order cannot be known, unless
  /// both are moments: then the one recorded later counts as the later one.
  func mayFollow<Other>(_ other: Entry<Other>) -> Bool {
    if earliest > other.latest { return true }
    if latest < other.earliest { return false }
    switch (happened, other.happened) {
    case (.at, .at): return version > other.version
    case (.on, _), (_, .on): return true
    }
  }
}
