extension Case {
  /// Why `telling` was not allowed at `instant`; `nil` if it was (INV-03).
  ///
  /// It was if it told nothing but a procedural reply, or if the consent it names covers its purpose,
  /// its recipient, its named service or relative, and its level, held at that instant, and had been
  /// given by somebody entitled to; or if the override it names covers its recipient and its level,
  /// and was in its window.
  func gap(
    for telling: Telling,
    at instant: Instant,
    person: Person,
    service: Service
  ) -> AuthorityGap? {
    if telling.level == .procedural { return nil }
    switch telling.authority {
    case .unauthorised: return .unauthorised
    case .procedural: return .aboveProcedural
    case .override(let id): return gap(in: id, for: telling, at: instant, service)
    case .consent(let id):
      let terms = consentTerms.filter { $0.consent == id }
      if terms.isEmpty { return .consentNotRecorded(id) }
      if telling.needsPurpose, telling.purpose == nil { return .purposeNotNamed }
      let agreed = terms.filter { $0.agreement.isFor(telling.purpose) }
      if let purpose = telling.purpose, agreed.isEmpty {
        return .purposeNotAgreed(purpose, standing(to: purpose, at: instant).state)
      }
      let gaps = agreed.map { gap(in: $0, for: telling, at: instant, person, service) }
      if gaps.contains(where: { $0 == nil }) { return nil }
      return gaps.compactMap(\.self).max { $0.nearness < $1.nearness }
    }
  }

  private func gap(
    in id: OverrideID,
    for telling: Telling,
    at instant: Instant,
    _ service: Service
  ) -> AuthorityGap? {
    guard let term = override(id, in: service) else { return .overrideNotRecorded(id) }
    guard term.entry.isSound else { return .overrideUnsound(id) }
    let content = term.entry.content
    let told =
      telling.recipients.isEmpty
      ? [telling.service?.destination.recipient].compactMap(\.self) : telling.recipients
    guard told.contains(where: { content.recipients.contains($0) }) else {
      return .overrideNotCovering(id, told)
    }
    if telling.level.isMore(than: content.maxLevel) {
      return .overrideTooLow(id, allowed: content.maxLevel)
    }
    if instant < term.began { return .overrideNotYet(id) }
    guard instant >= term.end else { return nil }
    return term.awaitsConfirmation && term.end == term.confirmBy
      ? .overrideUnconfirmed(id, term.end) : .overrideEnded(id, term.end)
  }

  /// The consents that would allow `telling` at `instant`, apart from the one it names.
  func otherConsents(
    for telling: Telling,
    at instant: Instant,
    person: Person,
    service: Service
  ) -> [ConsentID] {
    let terms = consentTerms.filter {
      $0.agreement.isFor(telling.purpose)
        && gap(in: $0, for: telling, at: instant, person, service) == nil
    }
    return Set(terms.map(\.consent)).sorted()
  }

  /// Why `term`, which is for the purpose that is told for, does not allow it.
  func gap(
    in term: ConsentTerm,
    for telling: Telling,
    at instant: Instant,
    _ person: Person,
    _ service: Service
  ) -> AuthorityGap? {
    let agreement = term.agreement
    if !agreement.covers(telling.recipients, in: service) {
      return .recipientNotCovered(telling.recipients)
    }
    if let gap = agreement.gapOfName(for: telling) { return gap }
    guard let allowed = agreement.maxLevel, !telling.level.isMore(than: allowed) else {
      return .levelTooHigh(asked: telling.level, allowed: agreement.maxLevel)
    }
    if instant < term.began { return .notYetGiven(term.consent) }
    if let end = term.end, instant >= end.at { return .ended(term.consent, end.ending, end.at) }
    guard term.isSound else { return .consentUnsound(term.consent) }
    return gapOfGiver(of: term, person)
  }

  /// Whoever gave it has to have been entitled when they gave it.
  private func gapOfGiver(of term: ConsentTerm, _ person: Person) -> AuthorityGap? {
    let entitlement = entitlement(
      of: term.giver,
      named: term.giverName,
      to: term.agreement.purpose,
      of: person,
      at: term.began
    )
    switch entitlement {
    case .entitled, .provisional: return nil
    case .lacking(let gap): return .notEntitled(term.consent, gap)
    }
  }
}

extension Agreement {
  /// Whether it is for `purpose`, if one is named.
  func isFor(_ purpose: ConsentPurpose?) -> Bool {
    purpose.map { $0 == self.purpose } ?? true
  }

  /// Whether it covers one of `recipients`, by the coverage of its purpose and by its own words.
  fileprivate func covers(_ recipients: [RecipientClass], in service: Service) -> Bool {
    guard !recipients.isEmpty else { return true }
    let covered = service.recipients(under: purpose)
    return recipients.contains {
      covered.contains($0) && (recipient == nil || recipient == $0)
    }
  }

  /// Whether it is for another service or relative than the one that is told.
  fileprivate func gapOfName(for telling: Telling) -> AuthorityGap? {
    if purpose == .service {
      let covers = telling.service.map { service?.covers($0) ?? false } ?? false
      return covers ? nil : .serviceNotNamed
    }
    if purpose == .family {
      let isNamed = telling.named.map { named?.text.isSameName(as: $0.text) ?? false } ?? false
      return isNamed ? nil : .relativeNotNamed
    }
    return nil
  }
}
