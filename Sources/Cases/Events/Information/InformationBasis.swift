/// What gave the service the right to ask for information, or to keep what it was given.
public enum InformationBasis: Record {
  /// A consent to asking others, purpose RECORDS.
  case consent(ConsentID)

  /// Identifying the person before the first contact.
  case preContact

  /// It came with the court papers.
  case courtPapers

  /// Another basis, in words.
  case stated(Line)
}

extension InformationBasis {
  /// It is one of them.
  @inlinable public static var isChoice: Bool { true }

  /// The consent, if it was one.
  @inlinable public var consentID: ConsentID? {
    switch self {
    case .consent(let consent): consent
    case .preContact, .courtPapers, .stated: nil
    }
  }

  /// The words, if the basis was given in words.
  @inlinable public var words: Line? {
    switch self {
    case .stated(let words): words
    case .consent, .preContact, .courtPapers: nil
    }
  }

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    let consent = fields.optional(
      1,
      "consent",
      was?.consentID,
      "A consent to asking others, purpose RECORDS."
    )
    let preContact = fields.optional(
      2,
      "preContact",
      was == .preContact ? Mark.yes : nil,
      "Identifying the person before the first contact."
    )
    let courtPapers = fields.optional(
      3,
      "courtPapers",
      was == .courtPapers ? Mark.yes : nil,
      "It came with the court papers."
    )
    let stated = fields.optional(4, "stated", was?.words, "Another basis, in words.")
    if let consent {
      self = .consent(consent)
    } else if preContact != nil {
      self = .preContact
    } else if courtPapers != nil {
      self = .courtPapers
    } else {
      self = .stated(stated ?? .blank)
    }
  }
}
