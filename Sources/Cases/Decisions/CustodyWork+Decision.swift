extension Judgement {
  /// INV-19: work in custody takes vetting in date and a completed induction.
  ///
  /// For which kinds of site that is so is the service's own decision. A registration or a check that
  /// has run out stands against it as well; one that is not known is warned about.
  func requireFitForSite(_ staff: StaffID, from: Instant) throws(Refusal) {
    let fromDay = London.day(at: from)
    guard let site = current.referral?.content.site, let kind = service.site(site)?.kind,
      service.operations.vettedSites?.contains(kind) ?? false
    else { return warnOfInduction(staff, from) }
    let vetted = staffing.vettedUntil(staff, at: now)
    try requireInDate(vetted, fromDay, "The police vetting of \(staff)", isNeeded: true)
    try require(
      staffing.isInducted(staff, at: from),
      .order,
      else: .unfit("\(staff) has not completed their induction.")
    )
    try requireInDate(
      staffing.barringCheckedUntil(staff, at: now),
      fromDay,
      "The barring check of \(staff)",
      isNeeded: false
    )
    guard staffing.described(staff, at: from).contains(where: { $0.registered }) else { return }
    let registered = staffing.registeredUntil(staff, at: now)
    try requireInDate(registered, fromDay, "The registration of \(staff)", isNeeded: false)
    if registered == nil { warn("INV-19", "The registration of \(staff) is not recorded.") }
  }

  private func requireInDate(
    _ until: CalendarDate?,
    _ day: CalendarDate,
    _ subject: String,
    isNeeded: Bool
  ) throws(Refusal) {
    guard until != nil || isNeeded else { return }
    try require(
      until.map { day.daysSince1970 <= $0.lastDay.daysSince1970 } ?? false,
      .order,
      else: .unfit(until.map { "\(subject) ended on \($0)." } ?? "\(subject) is not recorded.")
    )
  }

  private func warnOfInduction(_ staff: StaffID, _ instant: Instant) {
    guard !staffing.isInducted(staff, at: instant) else { return }
    warn("EV09", "\(staff) has not completed their induction, and works under somebody else.")
  }
}

extension Refusal {
  fileprivate static func unfit(_ problem: String) -> Refusal {
    Refusal(
      rule: "INV-19",
      problem: problem,
      why: "Work in custody takes vetting in date and a completed induction.",
      remedies: [
        "To record it: caselog append StaffStatusRecorded staff/… --template",
        "Or allocate the case to somebody else: caselog service show",
      ]
    )
  }
}
