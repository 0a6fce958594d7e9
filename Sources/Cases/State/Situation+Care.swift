extension Situation {
  /// The cases of `person` that have been read, open or not.
  func cases(of person: PersonID) -> [Case] {
    cases.filter { $0.value.person == person || openedFor[StreamID($0.key)] == person }
      .sorted { $0.key < $1.key }.map(\.value)
  }

  /// From when to when `person` was cared for; `nil` if no case of theirs has been read.
  func care(of person: PersonID) -> CareDates? {
    let cases = cases(of: person)
    return cases.isEmpty ? nil : CareDates(of: people[person] ?? Person(), cases: cases)
  }

  /// The day before which nothing of `person` may be destroyed, by what their cases tell; `nil` if
  /// there are none, or the service has no rule for it.
  func keptUntil(_ person: PersonID) -> CalendarDate? {
    care(of: person).flatMap {
      service.retentionTerm(of: people[person] ?? Person(), care: $0).due
    }
  }
}
