/// A birthday in the middle of a case, after which others decide, agree and judge (INV-20).
public struct ComingOfAge: Sendable, Equatable {
  /// The age that was reached: 16 or 18.
  public let age: Int64
  /// The day on which it was.
  public let day: CalendarDate
}

extension Case {
  /// The birthdays 16 and 18 of `person` since the case began and up to `today`, which no task has
  /// taken up yet.
  ///
  /// Nothing that was agreed changes by itself: that is what the task is for.
  public func birthdays(of person: Person, by today: CalendarDate) -> [ComingOfAge] {
    guard let began = referral?.happened.date.firstDay, isOpen, !person.hasDied else { return [] }
    return [Int64(16), 18].compactMap { age in
      guard let day = person.born.birthday(age), day.daysSince1970 > began.daysSince1970,
        day.daysSince1970 <= today.daysSince1970
      else { return nil }
      let isTakenUp = notes.contains { note in
        note.content.kind == .task && note.happened.latest >= London.start(of: day)
      }
      return isTakenUp ? nil : ComingOfAge(age: age, day: day)
    }
  }
}

extension ComingOfAge {
  /// The note that raises the task, as the engine writes it.
  public var note: NoteAdded {
    let what =
      age == 16
      ? "consents and who decides: capacity is presumed from now on"
      : "consents, the court, and who takes over from youth justice"
    return NoteAdded(
      kind: .task,
      text: Narrative(checked: "Turned \(age) on \(day.words): review \(what)."),
      about: nil,
      containsOffenceAccount: false,
      adviser: nil,
      sensitive: false,
      confirms: nil
    )
  }
}
