extension Case {
  /// The part of a consent that `content` rested on, whether or not it still held; `nil` if none.
  public func term(behind content: InformationShared, in service: Service) -> ConsentTerm? {
    term(behind: Telling(content, reportLevel: nil), in: service)
  }

  /// The part of a consent that `content` rested on, whether or not it still held; `nil` if none.
  public func term(behind content: OnwardReferralMade, in service: Service) -> ConsentTerm? {
    term(behind: Telling(content), in: service)
  }

  /// The part of a consent that `content` rested on, whether or not it still held; `nil` if none.
  public func term(behind content: CaseTransferRequested, in service: Service) -> ConsentTerm? {
    Telling(content).flatMap { term(behind: $0, in: service) }
  }

  /// The part of a consent that `content` rested on, whether or not it still held; `nil` if none.
  public func term(behind content: SafeguardingReferralMade, in service: Service) -> ConsentTerm? {
    guard let consent = content.basis.consentID else { return nil }
    let recipients = service.recipients(by: content.route)
    return term(
      behind: Telling(content, authority: .consent(consent), recipients: recipients),
      in: service
    )
  }

  /// Of the parts of the consent that `telling` names, the one that comes nearest to allowing it.
  private func term(behind telling: Telling, in service: Service) -> ConsentTerm? {
    let terms = consentTerms.filter {
      $0.consent == telling.authority.consentID && $0.agreement.isFor(telling.purpose)
    }
    func nearness(_ term: ConsentTerm) -> Int {
      gap(in: term, for: telling, at: term.began, Person(), service)?.nearness ?? .max
    }
    return terms.max { nearness($0) < nearness($1) }
  }
}
