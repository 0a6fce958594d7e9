import Cases

/// What a birthday means for something that was agreed to (INV-20).
///
/// It changes nothing by itself: from then on others agree, and it has to be asked again.
enum BirthdayImpact {
  /// The birthdays 16 and 18 that have passed since `term` began, and the next one that lies ahead.
  static func list(of term: ConsentTerm, _ person: Person, at instant: Instant) -> [String] {
    if person.hasDied { return [] }
    let given = London.day(at: term.began)
    let today = London.day(at: instant)
    guard let ages = person.ages(on: given) else { return [DisclosureRow.unknown] }
    guard ages.lowerBound < 18 else { return [] }
    let birthdays = [Int64(16), 18].compactMap { age in
      person.born.birthday(age).map { (age: age, day: $0) }
    }
    if birthdays.isEmpty { return [DisclosureRow.unknown] }
    let passed = birthdays.filter {
      $0.day.daysSince1970 > given.daysSince1970 && $0.day.daysSince1970 <= today.daysSince1970
    }
    let next = birthdays.first { $0.day.daysSince1970 > today.daysSince1970 }
    return passed.map { "turned \($0.age) on \($0.day) since: ask again" }
      + [next].compactMap(\.self).map { "\($0.age) on \($0.day)" }
  }
}
