/// One purpose of one consent, with the time for which it held.
public struct ConsentTerm: Sendable, Equatable {
  /// Why a consent no longer holds.
  public enum Ending: Sendable, Equatable {
    case withdrawn, refused, expired, caseClosed
  }

  /// The end of a consent.
  public struct End: Sendable, Equatable {
    /// When it ended: from this instant on it does not hold.
    public let at: Instant
    /// Why.
    public let ending: Ending
    /// The event that ended it; `nil` if it expired.
    public let event: EventID?
  }

  /// Which consent.
  public let consent: ConsentID
  /// The event that recorded it.
  public let event: EventID
  /// What was agreed to.
  public let agreement: Agreement
  /// Who agreed.
  public let giver: ConsentGiver
  /// The name of who agreed, unless it was the person.
  public let giverName: FullName?
  /// From when on it held.
  public let began: Instant
  /// The first of its ends, if there is one.
  public let end: End?
  /// Whether somebody recorded it who could; what was reported in spite of a rule allows nothing.
  public let isSound: Bool
}

extension ConsentTerm {
  /// Whether it holds at `instant`: from its first instant on, up to but without that of its end.
  public func holds(at instant: Instant) -> Bool {
    guard instant >= began else { return false }
    return end.map { instant < $0.at } ?? true
  }
}
