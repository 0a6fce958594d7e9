extension Judgement {
  /// EV21: somebody took back what they had agreed to.
  ///
  /// It is accepted from anybody on the staff, in an open case or a closed one, with a matching consent
  /// or without. What it stops, and what had been told already, is filled in.
  func judge(_ content: ConsentWithdrawn) throws(Refusal) {
    let names = (content.consents ?? []).count + (content.purposes ?? []).count
    try requireSense(
      content.all || names > 0,
      "EV21",
      "It is not said what was withdrawn.",
      "A withdrawal is of everything, or names consents or purposes."
    )
    if !current.consentTerms.contains(where: { isTakenBack($0, by: content) }) {
      warn("EV21", "No consent in force matches it; it counts as a refusal.")
    }
    for id in content.consents ?? []
    where !current.consents.contains(where: { $0.content.consent == id }) {
      warn("EV21", "Consent \(id) is not recorded in this case.")
    }
    let taken = current.consents.filter { entry in
      entry.content.purposes.contains { content.covers($0.purpose, of: entry.content.consent) }
    }.map(\.content.consent)
    warnOfDisclosures(under: taken, content)
    warnOfReferredConcerns(content)
    event = .consentWithdrawn(completed(content, taken: taken))
  }

  /// Whether `term` held when it was said, and is taken back by it.
  private func isTakenBack(_ term: ConsentTerm, by content: ConsentWithdrawn) -> Bool {
    content.covers(term.agreement.purpose, of: term.consent) && term.began <= happened.latest
      && term.end.map { $0.at > happened.earliest } ?? true
  }

  /// Names what was told between the saying and the recording, so that somebody looks at it.
  private func warnOfDisclosures(under consents: [ConsentID], _ content: ConsentWithdrawn) {
    let between = current.tellings(under: consents, takenBackBy: content)
      .filter { $0.happened.latest >= happened.earliest }
    for telling in between { warnOfBreach(telling.name) }
  }

  /// A concern may have been referred on the same consent, and stands in a stream of its own.
  private func warnOfReferredConcerns(_ content: ConsentWithdrawn) {
    let concerns = situation.concerns.sorted { $0.key < $1.key }.map(\.value)
    for referral in current.referrals(of: concerns, takenBackBy: content, in: service)
    where referral.happened.latest >= happened.earliest {
      warnOfBreach("Referral \(referral.content.referral)")
    }
  }

  private func warnOfBreach(_ name: String) {
    warn(
      "EV21",
      "\(name) was made after the withdrawal was said, or at the same time: a breach is suspected."
    )
  }

  private func completed(_ content: ConsentWithdrawn, taken: [ConsentID]) -> ConsentWithdrawn {
    let told = current.tellings(under: taken, takenBackBy: content).compactMap(\.reference)
    return ConsentWithdrawn(
      all: content.all,
      consents: content.consents,
      purposes: content.purposes,
      toldTo: content.toldTo,
      how: content.how,
      reason: content.reason,
      pendingItems: content.pendingItems.union(pending(content)),
      disclosuresAlreadyMade: content.disclosuresAlreadyMade.union(told)
    )
  }

  /// What is under way on what is taken back, and has to stop.
  private func pending(_ content: ConsentWithdrawn) -> [PendingItem] {
    let reports = current.unsentReports(on: day, in: service)
      .filter { current.isAffected($0, by: content, in: service) }
      .map { PendingItem.report($0.report) }
    let referrals = current.onwardReferrals.filter { referral in
      referral.isOpen(in: service)
        && (referral.made.content.authority.consentID.map { content.covers(.service, of: $0) }
          ?? false)
    }
    let appointments = referrals.flatMap(\.outcomes).compactMap(\.content.appointmentAt)
      .filter { $0.earliest > now }
    return reports + referrals.map { .referral($0.id) } + appointments.map { .appointment($0) }
  }
}

extension Optional {
  /// The elements given, followed by those that were worked out and are not among them.
  fileprivate func union<Element: Hashable>(_ computed: [Element]) -> [Element]
  where Wrapped == [Element] {
    let given = self ?? []
    return given + computed.filter { !given.contains($0) }
  }
}
