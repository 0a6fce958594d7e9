extension Case {
  /// Whether what `question` says may be told at `instant`, by the rule that decides on a disclosure
  /// itself (INV-03).
  ///
  /// It looks for a consent or an override that would do, where a disclosure has to name one. What a
  /// role may tell is not asked. Recording a disclosure never reads this answer; it is judged again.
  public func mayShare(
    _ question: SharingQuestion,
    at instant: Instant,
    of person: Person,
    in service: Service
  ) -> SharingAnswer {
    if question.level == .procedural { return question.procedural }
    let judged = authorities.map { authority in
      (
        authority,
        gap(for: question.telling(on: authority), at: instant, person: person, service: service)
      )
    }
    let allowing = judged.filter { $0.1 == nil }.map(\.0)
    guard let first = allowing.first else {
      let gaps = judged.compactMap(\.1)
      return SharingAnswer(
        question: question,
        authorities: [],
        rule: "INV-03",
        why: refusal(of: question, gaps, at: instant),
        cautions: []
      )
    }
    let death = person.lastAlive.map { $0 < instant } ?? false
    let died = Warning(rule: "INV-08", sentence: "The person has died.")
    return SharingAnswer(
      question: question,
      authorities: allowing,
      rule: "INV-03",
      why: sentence(on: first, for: question, at: instant, of: person, in: service),
      cautions: cautions(on: question.telling(on: first), at: instant, of: person)
        + (death ? [died] : [])
    )
  }

  /// Everything in this case that could allow something to be told, the latest consent first: it says
  /// best how the person stands to it now.
  private var authorities: [DisclosureAuthority] {
    consents.sorted { ($0.effective, $0.version) > ($1.effective, $1.version) }
      .map { DisclosureAuthority.consent($0.content.consent) }
      + Set(overrides.map(\.content.override)).sorted().map(DisclosureAuthority.override)
  }

  /// What allows it, as a sentence.
  private func sentence(
    on authority: DisclosureAuthority,
    for question: SharingQuestion,
    at instant: Instant,
    of person: Person,
    in service: Service
  ) -> String {
    switch authority {
    case .consent(let id):
      let telling = question.telling(on: authority)
      let term = consentTerms(holdingAt: instant).first {
        $0.consent == id && $0.agreement.isFor(question.purpose)
          && gap(in: $0, for: telling, at: instant, person, service) == nil
      }
      return "Consent \(id), given by \(term?.giver.entry.code ?? "") at"
        + " \((term?.began).map(\.description) ?? ""), covers it up to"
        + " \(term?.agreement.maxLevel?.entry.code ?? "")."
    case .override(let id):
      let term = override(id, in: service)
      return "Override \(id) on the ground \(term?.entry.content.ground.entry.code ?? "") covers it"
        + " up to \(term?.entry.content.maxLevel.entry.code ?? ""), until"
        + " \((term?.end).map(\.description) ?? "")."
    case .procedural, .unauthorised: return ""
    }
  }

  /// Why nothing allows it: the consent that comes nearest, every override, and how the person stands
  /// to the purpose.
  private func refusal(
    of question: SharingQuestion,
    _ gaps: [AuthorityGap],
    at instant: Instant
  ) -> String {
    let nearest = gaps.filter { $0.nearness > 0 }.max { $0.nearness < $1.nearness }
    let overrides = gaps.filter { $0.nearness == 0 }
    let reasons = ([nearest].compactMap(\.self) + overrides).map(\.sentence)
    let none = "No consent and no override is recorded in this case."
    let stands = question.purpose.map { words(on: $0, at: instant) } ?? []
    return ((reasons.isEmpty ? [none] : reasons) + stands).joined(separator: " ")
  }

  /// How the person stands to a purpose that does not stand given.
  private func words(on purpose: ConsentPurpose, at instant: Instant) -> [String] {
    let standing = standing(to: purpose, at: instant)
    guard standing.state != .given else { return [] }
    let since = standing.since.map { " since \($0)" } ?? ""
    return ["\(purpose.entry.code) stands \(standing.state.words)\(since)."]
  }
}

extension SharingQuestion {
  /// The answer for a procedural reply, which needs no authority.
  fileprivate var procedural: SharingAnswer {
    SharingAnswer(
      question: self,
      authorities: [.procedural],
      rule: "INV-03",
      why: "Level P0 is a procedural reply, which needs no authority.",
      cautions: []
    )
  }
}
