extension Case {
  /// The first withdrawal of the consent that `disclosure` rested on which may have been said before
  /// it was told; `nil` if there is none.
  public func withdrawal(before disclosure: MadeDisclosure) -> Entry<ConsentWithdrawn>? {
    guard let consent = disclosure.authority.consentID,
      let given = consents.first(where: { $0.content.consent == consent })
    else { return nil }
    return withdrawals.first { withdrawal in
      let isOther = withdrawal.content.consents.map { !$0.contains(consent) } ?? false
      let covers = disclosure.purpose.map { withdrawal.content.covers($0, of: consent) }
      return (covers ?? !isOther) && withdrawal.mayFollow(given)
        && disclosure.happened.latest >= withdrawal.earliest
    }
  }

  /// The decisions to share without consent that look back on the disclosure of this reference, and
  /// find it right.
  public func overrides(
    covering disclosure: DisclosureID
  ) -> [Entry<LawfulOverrideRecorded>] {
    overrides.filter { $0.content.covers?.contains(disclosure) ?? false }
  }

  /// The override of this reference, with the time for which it held.
  public func overrideTerm(_ id: OverrideID, in service: Service) -> OverrideTerm? {
    override(id, in: service)
  }
}

extension MadeDisclosure {
  /// What a referral of a safeguarding concern told; `nil` if it rested on grounds of its own.
  public init?(_ entry: Entry<SafeguardingReferralMade>) {
    let authority: DisclosureAuthority
    switch entry.content.basis {
    case .consent(let id): authority = .consent(id)
    case .recorded(let id): authority = .override(id)
    case .override: return nil
    }
    self.init(
      entry,
      name: "Referral \(entry.content.referral)",
      reference: nil,
      authority: authority,
      purpose: nil
    )
  }
}
