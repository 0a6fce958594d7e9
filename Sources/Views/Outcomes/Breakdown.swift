import Cases

/// By what a return is broken down.
public enum Breakdown: String, Sendable, CaseIterable {
  /// Where they live.
  case area
  /// The custody suite of the referral.
  case suite
  /// The courts of their hearings, or of the referral.
  case court
  /// The band of their age at the referral.
  case age
  /// The gender they identify with, otherwise the one they stated.
  case gender
  /// The ethnic category they say they belong to.
  case ethnicity
  /// Whether they were a child at the referral.
  case child
  /// Who referred.
  case source
  /// Each of their needs.
  case need
  /// Each disposal.
  case disposal
}

extension Breakdown {
  /// Into what a referral falls, breakdown by breakdown; never into nothing.
  static func parts(of context: ReferralContext) -> [Breakdown: [String]] {
    allCases.reduce(into: [:]) { parts, breakdown in
      let names =
        context.file.isErased ? [ReturnAnswer.erased.description] : breakdown.names(of: context)
      parts[breakdown] = names.isEmpty ? [Self.nothing] : Set(names).sorted()
    }
  }

  /// What stands where a referral has no value.
  private static let nothing = "none"

  private func names(of context: ReferralContext) -> [String] {
    let (state, person) = (context.state, context.person)
    switch self {
    case .area: return [ReturnAnswer(context.file.residence) { $0.text }.description]
    case .suite: return sites(context, [state.referral?.content.site], of: .custody)
    case .court:
      let courts = state.hearings.compactMap(\.listing?.court)
      return sites(context, courts + [state.referral?.content.site], of: .court)
    case .age:
      return [context.ages.flatMap(AgeBand.band) ?? ReturnAnswer.notKnown.description]
    case .gender: return [gender(of: person).description]
    case .ethnicity: return [ReturnAnswer(person.details.ethnicity?.value.category).description]
    case .child:
      return [context.isChild.map { $0 ? "child" : "adult" } ?? ReturnAnswer.notKnown.description]
    case .source: return [state.referral?.content.source.entry.code].compactMap(\.self)
    case .need: return state.latestNeeds.map(\.content.needCode.entry.code)
    case .disposal: return state.matters.flatMap(\.disposals).map(\.content.disposal.entry.code)
    }
  }

  private func sites(
    _ context: ReferralContext,
    _ sites: [SiteCode?],
    of kind: SiteKind
  ) -> [String] {
    sites.compactMap(\.self).filter { context.service.site($0)?.kind == kind }.map(\.text)
  }

  private func gender(of person: Person) -> ReturnAnswer {
    let identity = ReturnAnswer(person.genderIdentity)
    guard identity == .notRecorded else { return identity }
    let stated =
      person.details.gender?.value.personStatedGender
      ?? person.registered?.content.personStatedGender
    return ReturnAnswer(stated)
  }
}
