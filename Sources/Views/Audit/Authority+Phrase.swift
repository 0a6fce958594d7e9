import Cases

extension Authority {
  /// The authority for people.
  ///
  /// - Parameters:
  ///   - wording: The words of the service.
  ///   - overrides: Those of the case, whose grounds are named.
  ///   - event: The event that rests on it; `nil` if what it said is gone.
  /// - Returns: The phrase.
  func phrase(
    in wording: Wording,
    _ overrides: [Entry<LawfulOverrideRecorded>],
    _ event: Event?
  ) -> Phrase {
    switch self {
    case .consent(let id): "consent \(id)"
    case .override(let id):
      if let override = overrides.first(where: { $0.content.override == id }) {
        "override \(id), by \(override.content.authoriser), on the ground: \(override.content.ground)"
      } else {
        "override \(id)"
      }
    case .ground(let ground): "the ground: \(ground)"
    case .procedural: "none was needed: nothing was told that was not known"
    case .nothing: "none: it was told without authority"
    case .engagement(let basis): "\(basis)"
    case .information(let words): Phrase(words)
    case .presumedCapacity: "capacity to decide was presumed"
    case .capacity(let id): "capacity to decide was assessed in \(wording.event(id))"
    case .right(let id): "the person's right, by the request \(id)"
    case .staff(let id): "\(event?.backing ?? "the word") of \(id)"
    }
  }
}

extension Event {
  /// What somebody else than its author gave to it.
  fileprivate var backing: String {
    switch self {
    case .personLinkChanged, .accessRestrictionChanged: "the agreement"
    case .assessmentCompleted: "the countersignature"
    case .reportApproved, .erasureExecuted: "the approval"
    case .lawfulOverrideRecorded, .dutyAdviceRecorded: "the advice"
    case .caseReopened: "the permission"
    case _: "the word"
    }
  }
}

extension Flags {
  /// What each mark that is set means, as a sentence.
  var sentences: [String] {
    Self.meanings.filter { contains($0.flag) }.map(\.sentence)
  }

  private static let meanings: [(flag: Flags, sentence: String)] = [
    (.reported, "It had already happened when it was recorded."),
    (.withoutAuthority, "Nobody had the authority for it when it happened."),
    (.breachSuspected, "It may have been a breach: authority was missing, or had ended."),
    (.late, "It was recorded later than the service allows without a reason."),
    (.warned, "The record warned of something when it was entered."),
    (.irregular, "It was entered although a rule of the service stood against it."),
    (.provisional, "It rests on something that is not known for certain."),
  ]
}
