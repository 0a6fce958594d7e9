/// How somebody stands to one purpose of consent, which is never just yes or no.
public enum ConsentState: String, Sendable, Equatable {
  case notAsked, deferred, given, refused, withdrawn, expired, lapsed
}

extension ConsentState {
  /// The state in words.
  public var words: String {
    switch self {
    case .notAsked: "not asked"
    case .deferred: "deferred"
    case .given: "given"
    case .refused: "refused"
    case .withdrawn: "withdrawn"
    case .expired: "expired"
    case .lapsed: "lapsed"
    }
  }
}

/// How somebody stands to one purpose, since when, and which event says so.
public struct ConsentStanding: Sendable, Equatable {
  /// How.
  public let state: ConsentState
  /// Since when; `nil` if they were never asked.
  public let since: Instant?
  /// The event that says so; `nil` if they were never asked, or if time alone did it.
  public let event: EventID?
}

extension Case {
  /// Everything that was ever agreed to in this case, purpose by purpose.
  ///
  /// An agreement ends with the first of: the time it was given for; a withdrawal that names it or
  /// everything; a refusal of the same purpose, unless that purpose is for one named service or
  /// relative; the closing of the case. Opening the case again revives nothing.
  public var consentTerms: [ConsentTerm] {
    consents.flatMap { entry in
      entry.content.purposes.map { agreement in
        ConsentTerm(
          consent: entry.content.consent,
          event: entry.id,
          agreement: agreement,
          giver: entry.content.giver,
          giverName: entry.content.giverName,
          began: entry.effective,
          end: end(of: agreement, in: entry),
          isSound: entry.isSound
        )
      }
    }
  }

  /// The agreements that hold at `instant`.
  public func consentTerms(holdingAt instant: Instant) -> [ConsentTerm] {
    consentTerms.filter { $0.holds(at: instant) }
  }

  /// How the person stands to `purpose` at `instant`, as far as this case tells.
  ///
  /// - Parameters:
  ///   - purpose: The purpose.
  ///   - instant: When.
  ///   - isMeant: Which agreements to the purpose count, such as those for one service; all if left
  ///     out. A refusal always is one of the whole purpose.
  /// - Returns: How, since when, and which event says so.
  public func standing(
    to purpose: ConsentPurpose,
    at instant: Instant,
    where isMeant: (Agreement) -> Bool = { _ in true }
  ) -> ConsentStanding {
    let terms = consentTerms.filter {
      $0.agreement.purpose == purpose && $0.began <= instant && isMeant($0.agreement)
    }
    if let given = terms.filter({ $0.holds(at: instant) }).max(by: { $0.began < $1.began }) {
      return ConsentStanding(state: .given, since: given.began, event: given.event)
    }
    let known = terms.compactMap(\.end).map(\.standing) + answers(to: purpose, by: instant)
    let past = known.filter { ($0.since ?? .earliest) <= instant }
    return past.max { ($0.since ?? .earliest) < ($1.since ?? .earliest) }
      ?? ConsentStanding(state: .notAsked, since: nil, event: nil)
  }

  private func end(
    of agreement: Agreement,
    in entry: Entry<ConsentRecorded>
  ) -> ConsentTerm.End? {
    let withdrawn = withdrawals.filter {
      $0.content.covers(agreement.purpose, of: entry.content.consent) && $0.mayFollow(entry)
    }.map { entry.end($0, .withdrawn) }
    let refused = refusals.filter {
      $0.content.ends(agreement) && $0.mayFollow(entry)
    }.map { entry.end($0, .refused) }
    let closed = closings.filter { $0.mayFollow(entry) }.map { entry.end($0, .caseClosed) }
    let expired = entry.content.validUntil.map {
      ConsentTerm.End(at: $0.instant, ending: .expired, event: nil)
    }
    let ends = withdrawn + refused + closed + [expired].compactMap(\.self)
    return ends.min { $0.at < $1.at }
  }

  /// Answers other than agreeing, as they stood at `instant`.
  ///
  /// That nobody could be asked counts as long as they have never been met: once they have, what they
  /// were not asked for is just that.
  private func answers(to purpose: ConsentPurpose, by instant: Instant) -> [ConsentStanding] {
    let said = said(of: purpose)
    return firstMeeting > instant ? attempts + said : said
  }

  /// Answers other than agreeing, all that there ever were: refusals, withdrawals, and that no answer
  /// could be given.
  func answers(to purpose: ConsentPurpose) -> [ConsentStanding] {
    attempts + said(of: purpose)
  }

  private func said(of purpose: ConsentPurpose) -> [ConsentStanding] {
    let refused = refusals.filter { $0.content.purposes.contains(purpose) }
      .map { ConsentStanding(state: .refused, since: $0.effective, event: $0.id) }
    let withdrawn = withdrawals.filter { tookBack($0, purpose) }
      .map { ConsentStanding(state: .withdrawn, since: $0.earliest, event: $0.id) }
    let unable = capacities.filter { $0.content.defers(purpose) }
      .map { ConsentStanding(state: .deferred, since: $0.effective, event: $0.id) }
    return unable + refused + withdrawn
  }

  /// Whether `withdrawal` took back `purpose`: it names it, or takes back a consent to it.
  ///
  /// Taking back everything takes back what had been agreed to, and ends engaging in any case. What
  /// nobody was asked for stays so.
  private func tookBack(
    _ withdrawal: Entry<ConsentWithdrawn>,
    _ purpose: ConsentPurpose
  ) -> Bool {
    if withdrawal.content.purposes?.contains(purpose) ?? false { return true }
    if withdrawal.content.all, purpose == .engage { return true }
    return consents.contains { entry in
      entry.content.purposes.contains { $0.purpose == purpose }
        && withdrawal.content.covers(purpose, of: entry.content.consent)
        && withdrawal.mayFollow(entry)
    }
  }

  /// When the person was first met so that they could answer; the latest time there is if never.
  private var firstMeeting: Instant {
    contacts.filter { $0.content.isWithPerson && $0.content.outcome.couldAnswer }
      .map(\.effective).min() ?? .latest
  }

  /// That the person could not be asked, before they were first met.
  ///
  /// An attempt that a rule stood against, as after their death, puts nothing off.
  private var attempts: [ConsentStanding] {
    let meeting = firstMeeting
    return contacts.filter {
      $0.content.isWithPerson && !$0.content.outcome.couldAnswer && $0.effective < meeting
        && !$0.flags.contains(.irregular)
    }
    .map { ConsentStanding(state: .deferred, since: $0.effective, event: $0.id) }
  }
}

extension ConsentWithdrawn {
  /// Whether it takes back `purpose` where it was agreed to in `consent`.
  ///
  /// Taking back ENGAGE without naming a consent takes back everything: it ends the work.
  func covers(_ purpose: ConsentPurpose, of consent: ConsentID) -> Bool {
    if let consents, !consents.contains(consent) { return false }
    return covers(purpose)
  }

  /// Whether it takes back `purpose`, in at least one consent.
  func covers(_ purpose: ConsentPurpose) -> Bool {
    if all { return true }
    guard let purposes else { return true }
    return purposes.contains(purpose) || (consents == nil && purposes.contains(.engage))
  }
}

extension ConsentRefused {
  /// Whether it ends what `agreement` allowed before.
  ///
  /// A consent for one named service or relative says nothing about another, so that refusing one of
  /// them does not end it; a withdrawal does.
  fileprivate func ends(_ agreement: Agreement) -> Bool {
    switch agreement.purpose {
    case .service, .family: false
    case .engage, .records, .police, .court, .probation, .youthJustice, .defence, .gp, .education,
      .contact, .research:
      purposes.contains(agreement.purpose)
    }
  }
}

extension CapacityAssessed {
  /// Whether the person could not answer about `purpose` for now.
  fileprivate func defers(_ purpose: ConsentPurpose) -> Bool {
    purposes.contains(purpose) && !outcome.canDecide
  }
}

extension CapacityOutcome {
  /// Whether the person can decide.
  var canDecide: Bool {
    switch self {
    case .has, .competent: true
    case .lacks, .notCompetent, .unable: false
    }
  }
}

extension ContactRecorded {
  /// Whether it was with the person, or meant for them.
  var isWithPerson: Bool { contactWith == .person }
}

extension ConsentTerm.End {
  /// What it means for how the person stands to the purpose.
  var standing: ConsentStanding {
    let state: ConsentState =
      switch ending {
      case .withdrawn: .withdrawn
      case .refused: .refused
      case .expired: .expired
      case .caseClosed: .lapsed
      }
    return ConsentStanding(state: state, since: at, event: event)
  }
}

extension Entry<ConsentRecorded> {
  /// The end that `event` puts to this consent: when it happened, at the earliest.
  fileprivate func end<Other>(
    _ event: Entry<Other>,
    _ ending: ConsentTerm.Ending
  ) -> ConsentTerm.End {
    ConsentTerm.End(at: max(event.earliest, effective), ending: ending, event: event.id)
  }
}
