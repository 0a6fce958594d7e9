import Cases

extension CaseFile {
  /// What should be seen of the case at a glance.
  func flags(at instant: Instant, in service: Service) -> [CaseFlag] {
    if isErased { return [.erased] }
    let breaches = suspectedBreaches(in: service).count
    return clinicalFlags(at: instant) + personFlags(at: instant)
      + (state.openTransfer == nil ? [] : [.transferPending])
      + unconfirmedDisposals.map(CaseFlag.unconfirmedDisposal)
      + blockedReports(at: instant, in: service).map(CaseFlag.reportBlocked)
      + dueReoffers(at: instant).map(CaseFlag.reofferDue)
      + (breaches == 0 ? [] : [.breachSuspected(breaches)])
      + (label == .normal ? [] : [.restricted(label)])
  }

  private func clinicalFlags(at instant: Instant) -> [CaseFlag] {
    let isUnallocated = state.status == .accepted && state.lead == nil
    let isAtRisk = state.risks.isEmpty && state.referral?.content.immediateRisk == true
    let isExpired = RiskSummary.highest(of: state)?.isExpired(at: instant) ?? false
    return (isUnallocated ? [.unallocated] : []) + (isAtRisk ? [.immediateRisk] : [])
      + (isExpired ? [.riskExpired] : [])
  }

  private func personFlags(at instant: Instant) -> [CaseFlag] {
    if person.hasDied { return [.deceased] }
    let today = London.day(at: instant).daysSince1970
    let birthdays = [Int64(16), 18].compactMap { age in
      person.born.birthday(age).map { CaseFlag.birthday(age, on: $0) }
    }
    let near = birthdays.filter { flag in
      guard case .birthday(_, let day) = flag else { return false }
      return (today...today + Self.birthdayDays).contains(day.daysSince1970)
    }
    return near + (AgeRange(of: person, at: instant).isUnder18 == nil ? [.ageUnknown] : [])
  }

  /// For how many days a birthday is announced.
  private static let birthdayDays: Int64 = 30
}
