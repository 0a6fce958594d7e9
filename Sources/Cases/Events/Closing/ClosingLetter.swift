/// Whether a closing letter went out, or why not.
public enum ClosingLetter: Record {
  /// A letter was sent.
  case sent(SentLetter)

  /// None was sent, for this reason.
  case notSent(Line)
}

extension ClosingLetter {
  /// It is one or the other.
  @inlinable public static var isChoice: Bool { true }

  /// The letter, if one was sent.
  @inlinable public var letter: SentLetter? {
    switch self {
    case .sent(let letter): letter
    case .notSent: nil
    }
  }

  /// Why none was sent, if none was.
  @inlinable public var reason: Line? {
    switch self {
    case .sent: nil
    case .notSent(let reason): reason
    }
  }

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    let sent = fields.optional(1, "sent", was?.letter, "A letter was sent.")
    let notSent = fields.optional(2, "notSent", was?.reason, "Why none was sent.")
    self = sent.map { .sent($0) } ?? .notSent(notSent ?? .blank)
  }
}
