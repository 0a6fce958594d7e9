/// How long one person's record is kept by the rules of the service.
public struct RetentionTerm: Sendable, Equatable {
  /// From when it is counted: the last care, or the death; `nil` if that is not known.
  public let base: CalendarDate?
  /// Every rule that applies.
  public let applied: [RetentionRule]
  /// The rule that decides: of several, the one by which it is kept longest.
  public let rule: RetentionRule?
  /// From when on it may be destroyed; `nil` if a rule that applies cannot be counted.
  public let due: CalendarDate?

  /// A term.
  public init(
    base: CalendarDate?,
    applied: [RetentionRule],
    rule: RetentionRule?,
    due: CalendarDate?
  ) {
    self.base = base
    self.applied = applied
    self.rule = rule
    self.due = due
  }
}

extension Service {
  /// How long the record of `person` is kept, who was cared for on these dates.
  ///
  /// After a death the rule for those who have died takes the place of every other. Otherwise it is the
  /// later of the rule for the record and, if anybody may have been a child when care began, the rule
  /// for a child's. A record of somebody whom nobody ever met has a rule of its own where the service
  /// has set one.
  public func retentionTerm(of person: Person, care: CareDates) -> RetentionTerm {
    if let death = person.death, let period = retentionPeriod(.deceased) {
      return RetentionTerm(base: death.content.dateOfDeath, [period], born: person.born)
    }
    let unseen = care.isNeverSeen ? retentionPeriod(.neverSeen) : nil
    let record = unseen ?? retentionPeriod(.mentalHealth) ?? retentionPeriod(.general)
    let ages = care.first.flatMap { person.ages(on: $0.firstDay) }
    let mayBeChild = ages.map { $0.lowerBound < 18 } ?? true
    let child = mayBeChild ? retentionPeriod(.child) : nil
    return RetentionTerm(
      base: care.last,
      [record, child].compactMap(\.self),
      born: person.born
    )
  }

  private func retentionPeriod(_ rule: RetentionRule) -> RetentionPeriod? {
    operations.retention?.first { $0.rule == rule }
  }
}

extension RetentionTerm {
  fileprivate init(base: CalendarDate?, _ periods: [RetentionPeriod], born: CalendarDate) {
    let known = base.flatMap { $0.precision == .unknown ? nil : $0 }
    let dues = periods.map { period in
      (rule: period.rule, due: known.flatMap { period.due(from: $0, born: born) })
    }
    let open = dues.first { $0.due == nil }
    let last = dues.max {
      ($0.due?.lastDay.daysSince1970 ?? 0) < ($1.due?.lastDay.daysSince1970 ?? 0)
    }
    self.init(
      base: known,
      applied: periods.map(\.rule),
      rule: (open ?? last)?.rule,
      due: open == nil ? last?.due : nil
    )
  }
}

extension Retention {
  /// The reviews that placed the holds in force, in the order in which they were recorded.
  public var holdsInForce: [Entry<RetentionReviewed>] {
    let holds = holds
    return holds.compactMap { hold in
      reviews.last { $0.content.hold == hold && $0.content.outcome == .holdPlaced }
    }
  }

  /// The erasure of everything about the person, if it has been executed.
  public var erasure: Entry<ErasureExecuted>? { erasures.last { $0.content.scope == .person } }
}
