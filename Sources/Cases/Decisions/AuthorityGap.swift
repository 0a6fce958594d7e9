/// Why nothing allows something to be told (INV-03).
///
/// The cases stand in the order in which they are looked at: of several consents the one that comes
/// nearest to allowing it is the one to speak of.
enum AuthorityGap: Equatable {
  case unauthorised
  case aboveProcedural
  case overrideNotRecorded(OverrideID)
  case overrideUnsound(OverrideID)
  case overrideNotCovering(OverrideID, [RecipientClass])
  case overrideTooLow(OverrideID, allowed: DetailLevel)
  case overrideNotYet(OverrideID)
  case overrideEnded(OverrideID, Instant)
  case overrideUnconfirmed(OverrideID, Instant)
  case consentNotRecorded(ConsentID)
  case purposeNotNamed
  case purposeNotAgreed(ConsentPurpose?, ConsentState)
  case recipientNotCovered([RecipientClass])
  case serviceNotNamed
  case relativeNotNamed
  case levelTooHigh(asked: DetailLevel, allowed: DetailLevel?)
  case notYetGiven(ConsentID)
  case ended(ConsentID, ConsentTerm.Ending, Instant)
  case notEntitled(ConsentID, EntitlementGap)
  case consentUnsound(ConsentID)

  /// How near it comes to being allowed: higher is nearer.
  var nearness: Int {
    switch self {
    case .unauthorised, .aboveProcedural, .overrideNotRecorded, .overrideUnsound,
      .overrideNotCovering, .overrideTooLow, .overrideNotYet, .overrideEnded, .overrideUnconfirmed,
      .consentNotRecorded,
      .purposeNotNamed:
      0
    case .purposeNotAgreed: 1
    case .recipientNotCovered: 2
    case .serviceNotNamed, .relativeNotNamed: 3
    case .levelTooHigh: 4
    case .notYetGiven, .ended: 5
    case .notEntitled, .consentUnsound: 6
    }
  }

  /// Why, as a sentence.
  var sentence: String {
    switch self {
    case .unauthorised: "It names no consent, no override, and tells more than a procedural reply."
    case .aboveProcedural: "Only level P0 is a procedural reply that needs no authority."
    case .overrideNotRecorded(let id): "No lawful override \(id) is recorded in this case."
    case .overrideUnsound(let id):
      "Override \(id) was reported although a rule stood against it, and allows nothing."
    case .overrideNotCovering(let id, let recipients):
      recipients.isEmpty
        ? "Override \(id) names kinds of recipient, and this service is none of them."
        : "Override \(id) does not name"
          + " \(recipients.map(\.entry.code).joined(separator: " or "))."
    case .overrideTooLow(let id, let allowed):
      "Override \(id) allows \(allowed.entry.code) at most."
    case .overrideNotYet(let id): "Override \(id) had not begun, or not been decided, yet."
    case .overrideEnded(let id, let instant): "Override \(id) ended at \(instant)."
    case .overrideUnconfirmed(let id, let instant):
      "Override \(id) ended at \(instant), because no senior had confirmed it."
    case .consentNotRecorded(let id): "No consent \(id) is recorded in this case."
    case .purposeNotNamed: "A disclosure under a consent says for which purpose it is made."
    case .purposeNotAgreed(let purpose, let state):
      "The consent does not cover \(purpose?.entry.code ?? "it")\(state.answer)."
    case .recipientNotCovered(let recipients):
      "The consent does not cover \(recipients.map(\.entry.code).joined(separator: " or "))."
    case .serviceNotNamed: "The consent is for another service: each one is agreed to by name."
    case .relativeNotNamed: "The consent is for another relative or carer."
    case .levelTooHigh(let asked, let allowed?):
      "The consent allows \(allowed.entry.code) at most, and this is \(asked.entry.code)."
    case .levelTooHigh(_, nil): "The consent is not one to telling anybody anything."
    case .notYetGiven(let id): "Consent \(id) had not been given yet."
    case .ended(let id, let ending, let instant): "Consent \(id) \(ending.words) at \(instant)."
    case .consentUnsound(let id):
      "Consent \(id) was reported although a rule stood against it, and allows nothing."
    case .notEntitled(let id, let gap): "Consent \(id) does not count: \(gap.words)."
    }
  }
}

extension ConsentState {
  /// What was answered about the purpose elsewhere, as the end of a sentence, if it was no.
  fileprivate var answer: String {
    switch self {
    case .refused: ", which was refused"
    case .withdrawn: ", which was withdrawn"
    case .notAsked, .deferred, .given, .expired, .lapsed: ""
    }
  }
}

extension ConsentTerm.Ending {
  /// What happened to the consent, as a predicate.
  fileprivate var words: String {
    switch self {
    case .withdrawn: "was withdrawn"
    case .refused: "was followed by a refusal of the same purpose"
    case .expired: "expired"
    case .caseClosed: "ended with the case"
    }
  }
}
