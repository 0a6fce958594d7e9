extension Case {
  /// The last day of care that it tells of: of its contacts, of what became of its referrals, and of its
  /// closings; `nil` before any of them, where only the referral is known.
  public var lastCare: CalendarDate? {
    let contacts = contacts.filter { $0.content.isWithPerson }.map(\.happened.date)
    let outcomes = onwardReferrals.flatMap(\.outcomes).map(\.content.date)
    let closings = closings.map { $0.content.date }
    return (contacts + outcomes + closings).filter { $0.precision != .unknown }.map(\.lastDay)
      .max { $0.daysSince1970 < $1.daysSince1970 }
  }
}

extension Situation {
  /// The cases of `person` that have been read, open or not.
  func cases(of person: PersonID) -> [Case] {
    cases.filter { $0.value.person == person || openedFor[StreamID($0.key)] == person }
      .sorted { $0.key < $1.key }.map(\.value)
  }

  /// The day before which nothing of `person` may be destroyed, by what their cases tell.
  ///
  /// It is counted from the last care by the shortest rule that the service has for adults, and never
  /// ends before a child's record may go; after a death it is counted from that alone.
  ///
  /// - Returns: The day; `nil` if no care is recorded, or the service has no rule for it.
  func keptUntil(_ person: PersonID) -> CalendarDate? {
    let cases = cases(of: person)
    let state = people[person] ?? Person()
    let periods = service.operations.retention ?? []
    func due(_ rule: RetentionRule, from base: CalendarDate) -> CalendarDate? {
      periods.first { $0.rule == rule }.flatMap { $0.due(from: base, born: state.born) }
    }
    if let death = state.death?.content.dateOfDeath, let due = due(.deceased, from: death) {
      return due
    }
    guard let base = cases.compactMap(\.lastCare).max(by: { $0.daysSince1970 < $1.daysSince1970 })
    else { return nil }
    let adult = [RetentionRule.mentalHealth, .general].compactMap { due($0, from: base) }
      .min { $0.daysSince1970 < $1.daysSince1970 }
    let wasChild = cases.compactMap { $0.referral?.happened.date.firstDay }.contains {
      (state.born.age(on: $0) ?? 18) < 18
    }
    let child = wasChild ? due(.child, from: base) : nil
    return [adult, child].compactMap(\.self).max { $0.daysSince1970 < $1.daysSince1970 }
  }
}
