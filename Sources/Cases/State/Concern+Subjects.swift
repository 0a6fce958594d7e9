extension SafeguardingConcernRaised {
  /// Everybody who is at risk and registered, but for those who have been erased.
  public var subjects: Set<PersonID> {
    Set([subject.person] + (furtherSubjects ?? []).compactMap { $0.content?.person })
  }
}

extension Situation {
  /// The open concerns that have to do with a case: they came up in it, or are about the person whom
  /// it is about, by any of their records.
  func openConcerns(touching id: CaseID) -> [ConcernID] {
    let records = cases[id]?.person.map { self.records(linkedWith: $0) } ?? []
    return concerns.filter { _, concern in
      concern.isOpen
        && (concern.linkedCases.contains(id)
          || !records.isDisjoint(with: concern.raised?.content.subjects ?? []))
    }
    .keys.sorted()
  }
}
