/// Where a request for a report stands.
public enum RequestStatus: UInt8, CodeSet {
  case open = 1
  case answered
  case declined
  case procedural

  /// How people know this status.
  public var entry: CodeEntry {
    switch self {
    case .open: CodeEntry("open", "it waits for an answer")
    case .answered: CodeEntry("answered", "a disclosure has answered it")
    case .declined: CodeEntry("declined", "it is not going to be answered")
    case .procedural: CodeEntry("P0", "it got a procedural reply, and no more")
    }
  }
}
