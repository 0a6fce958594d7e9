import Cases

/// One referral, and what has to be known beside it to answer for it.
struct ReferralContext {
  /// The referral and its case.
  let file: CaseFile
  /// The service description.
  let service: Service
  /// As at when it is answered for.
  let asAt: Instant
  /// When the same person was referred before, if they were.
  let referredBefore: Happened?
  /// What stands in place of a reference.
  let pseudonym: @Sendable (String) -> String
}

extension ReferralContext {
  /// The case.
  var state: Case { file.state }

  /// The person.
  var person: Person { file.person }

  /// How old they were when they were referred.
  var ages: ClosedRange<Int64>? {
    file.received.flatMap { received in
      received.date.precision == .day ? person.ages(on: received.date) : nil
    }
  }

  /// Whether they were under 18 then; `nil` if that cannot be known.
  var isChild: Bool? {
    guard let ages else { return nil }
    if ages.upperBound < 18 { return true }
    return ages.lowerBound >= 18 ? false : nil
  }

  /// How they stood to being engaged with: what ends with the closing of a case does not count as an
  /// answer.
  var engagement: ConsentStanding {
    let standing = state.standing(to: .engage, at: asAt)
    guard standing.state == .lapsed, let since = standing.since else { return standing }
    return state.standing(to: .engage, at: since.advanced(by: .microseconds(-1)))
  }

  /// What they agreed to and nobody has ended but by closing the case.
  var agreements: [Agreement] {
    state.consentTerms.filter { term in
      term.holds(at: asAt) || term.end?.ending == .caseClosed
    }
    .map(\.agreement)
  }
}
