import Cases

/// Who was ever known by which name, and with which date of birth.
///
/// Somebody who is erased is forgotten here as well.
struct NamesakeIndex {
  /// What was ever said of one person.
  private struct Known {
    var names: Set<String> = []
    var births: Set<CalendarDate> = []

    /// Every name with every date of birth.
    var namesakes: Set<Namesake> {
      Set(names.flatMap { name in births.compactMap { Namesake(name: name, born: $0) } })
    }
  }

  private var known: [PersonID: Known] = [:]
  private var people: [Namesake: Set<PersonID>] = [:]

  /// Everybody who was ever known by this name and with this date of birth.
  func people(answeringTo namesake: Namesake) -> Set<PersonID> { people[namesake] ?? [] }

  /// Takes in one event; taking it in twice changes nothing.
  mutating func take(_ event: RecordedEvent) {
    if case .personRegistered(let content) = event.event, let person = event.stream.person {
      note(content.names, content.dob, of: person)
    }
    if case .personDetailsRecorded(let content) = event.event, let person = event.stream.person {
      var names: [PersonName] = []
      if case .value(let given) = content.names?.value { names = given }
      note(names, content.dob?.date, of: person)
    }
    if case .erasureExecuted(let content) = event.event { forget(content.person) }
  }

  private mutating func note(_ names: [PersonName], _ born: CalendarDate?, of person: PersonID) {
    guard !names.isEmpty || born != nil else { return }
    known[person, default: Known()].names.formUnion(names.map(\.name.text))
    if let born { known[person, default: Known()].births.insert(born) }
    for namesake in known[person]?.namesakes ?? [] { people[namesake, default: []].insert(person) }
  }

  private mutating func forget(_ person: PersonID) {
    for namesake in known[person]?.namesakes ?? [] { people[namesake]?.remove(person) }
    known[person] = nil
  }
}
