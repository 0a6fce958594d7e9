import Cases

/// What a court diary says of a hearing.
public enum HearingState: Hashable, Sendable {
  /// It is in the list, and its day is not over.
  case listed
  /// The court has done something.
  case heard
  /// It was taken out of the list.
  case vacated
  /// Its day is over, and nobody has said what the court did.
  case withoutResult

  /// The state in a word or two.
  public var words: String {
    switch self {
    case .listed: "listed"
    case .heard: "heard"
    case .vacated: "vacated"
    case .withoutResult: "no result"
    }
  }
}

extension HearingState {
  /// What `hearing`, last listed as `listing`, has come to at `instant`.
  init(of hearing: Hearing, _ listing: HearingScheduled, at instant: Instant) {
    if hearing.outcome != nil {
      self = .heard
    } else if listing.status == .vacated {
      self = .vacated
    } else {
      self = Happened.on(listing.date).latest < instant ? .withoutResult : .listed
    }
  }
}
