/// From when to when somebody was cared for, as far as their record tells: keeping it counts from here.
public struct CareDates: Sendable, Equatable {
  /// The earliest day of care; before any, the day on which they were registered.
  public let first: CalendarDate?
  /// The latest day of care: a case closed, a contact, an outcome; before any, as for the first.
  public let last: CalendarDate?
  /// Whether there was a referral, and nobody ever met them.
  public let isNeverSeen: Bool
  /// Whether a case is open.
  public let goesOn: Bool

  /// The dates of `person`, who has these cases.
  ///
  /// - Parameters:
  ///   - person: The person.
  ///   - cases: Every case that is about them.
  ///   - others: Days on which something else was done for them.
  public init(of person: Person, cases: [Case], others: [CalendarDate] = []) {
    let begun = cases.compactMap(\.referral?.happened.date) + cases.flatMap(\.contactDates)
    let done = cases.flatMap(\.careDates) + others
    let known = [person.registered?.happened.date].compactMap(\.self)
    first = Self.known(begun.isEmpty ? others + known : begun)
      .min { $0.firstDay.daysSince1970 < $1.firstDay.daysSince1970 }
    last = Self.known(done.isEmpty ? known : done)
      .max { $0.lastDay.daysSince1970 < $1.lastDay.daysSince1970 }
    isNeverSeen =
      !cases.isEmpty
      && !cases.contains { $0.contacts.contains { $0.content.outcome.isSeen } }
    goesOn = cases.contains { $0.isOpen && $0.status != .notAccepted }
  }

  private static func known(_ dates: [CalendarDate]) -> [CalendarDate] {
    dates.filter { $0.precision != .unknown }
  }
}

extension Case {
  fileprivate var contactDates: [CalendarDate] { contacts.map(\.happened.date) }

  /// The days on which anything was done: referral and triage, contacts, outcomes, closings.
  fileprivate var careDates: [CalendarDate] {
    let begun = [referral?.happened.date, triage?.happened.date].compactMap(\.self)
    let results = hearings.compactMap(\.outcome?.happened.date)
    let disposals = matters.flatMap(\.disposals).map(\.content.date)
    let onward = onwardReferrals.flatMap(\.outcomes).map(\.content.date)
    return begun + contactDates + results + disposals + onward + closings.map(\.content.date)
  }
}
