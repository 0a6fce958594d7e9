extension Person {
  /// The NHS number that stands in the record, if one does.
  public var nhsNumber: NHSNumber? { nhsNumbers.last?.content.number }

  /// The other records that were found to be of the same person, with this one surviving, and have
  /// not been parted from it since.
  public var links: [PersonID] {
    linkChanges.map(\.content).reduce(into: []) { linked, change in
      linked.removeAll { $0 == change.other }
      if change.change == .linked { linked.append(change.other) }
    }
  }
}

extension Situation {
  /// Every record that is known to be of the same person as `person`, with that one among them.
  func records(linkedWith person: PersonID) -> Set<PersonID> {
    people.records(linkedWith: person)
  }

  /// The open cases of `person`, by any of their records (INV-17).
  func openCases(ofAnyRecordOf person: PersonID) -> [CaseID] {
    records(linkedWith: person).reduce(into: Set<CaseID>()) { open, record in
      open.formUnion(openCases[record] ?? [])
    }
    .sorted()
  }
}

extension [PersonID: Person] {
  /// Every record among these that is of the same person as `person`, with that one among them.
  ///
  /// A link stands in the stream of one of the two records, so that both ends are looked at.
  public func records(linkedWith person: PersonID) -> Set<PersonID> {
    var found: Set = [person]
    var open = [person]
    while let next = open.popLast() {
      let linked =
        (self[next]?.links ?? []) + filter { $0.value.links.contains(next) }.map(\.key)
      for other in linked where found.insert(other).inserted { open.append(other) }
    }
    return found
  }
}
