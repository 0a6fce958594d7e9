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
    let taken = current.consents.filter { entry in
      entry.content.purposes.contains { content.covers($0.purpose, of: entry.content.consent) }
    }
    if taken.isEmpty {
      warn("EV21", "No consent matches it; it counts as a refusal.")
    }
    for id in content.consents ?? []
    where !current.consents.contains(where: { $0.content.consent == id }) {
      warn("EV21", "Consent \(id) is not recorded in this case.")
    }
    warnOfDisclosures(under: taken.map(\.content.consent), content)
    event = .consentWithdrawn(completed(content, taken: taken.map(\.content.consent)))
  }

  /// Names what was told between the saying and the recording, so that somebody looks at it.
  private func warnOfDisclosures(under consents: [ConsentID], _ content: ConsentWithdrawn) {
    let between = current.tellings(under: consents, takenBackBy: content)
      .filter { $0.happened.latest >= happened.earliest }
    for telling in between {
      warn(
        "EV21",
        "\(telling.name) was made after the withdrawal was said, or at the same time:"
          + " a breach is suspected."
      )
    }
  }

  private func completed(_ content: ConsentWithdrawn, taken: [ConsentID]) -> ConsentWithdrawn {
    let told = current.disclosures
      .filter { $0.content.isUnder(taken) && content.covers($0.content) }
      .map(\.content.disclosure)
    return ConsentWithdrawn(
      all: content.all,
      consents: content.consents,
      purposes: content.purposes,
      toldTo: content.toldTo,
      how: content.how,
      reason: content.reason,
      pendingItems: content.pendingItems.union(pending(under: taken)),
      disclosuresAlreadyMade: content.disclosuresAlreadyMade.union(told)
    )
  }

  /// What is under way with these consents and has to stop.
  private func pending(under consents: [ConsentID]) -> [PendingItem] {
    let reports = current.unsentReports(on: day, in: service)
      .filter { report in report.reliesOnConsents.contains { consents.contains($0) } }
      .map { PendingItem.report($0.report) }
    let referrals = current.onwardReferrals.filter { referral in
      referral.isOpen(in: service)
        && (referral.made.content.authority.consentID.map { consents.contains($0) } ?? false)
    }
    let appointments = referrals.flatMap(\.outcomes).compactMap(\.content.appointmentAt)
      .filter { $0.earliest > now }
    return reports + referrals.map { .referral($0.id) } + appointments.map { .appointment($0) }
  }
}

extension ConsentWithdrawn {
  /// Whether it takes back what `disclosure` was made for.
  fileprivate func covers(_ disclosure: InformationShared) -> Bool {
    disclosure.purpose.map { covers($0) } ?? true
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
