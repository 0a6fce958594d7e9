import Cases

extension Concern {
  /// Everybody at risk who is registered, in the order in which they were named.
  var subjects: [PersonAtRisk] {
    guard let content = raised?.content else { return [] }
    return [content.subject] + (content.furtherSubjects ?? []).compactMap(\.content)
  }

  /// How many people at risk have been erased.
  var erasedSubjectCount: Int {
    raised?.content.furtherSubjects?.count { $0.content == nil } ?? 0
  }

  /// Everybody at risk who is not registered.
  var unregisteredSubjects: [UnregisteredPerson] {
    (raised?.content.unregistered ?? []).filter { $0.role == .subject }
  }

  /// Everybody registered whom the concern speaks of, subjects first.
  var peopleNamed: [PersonID] {
    let sources = (raised?.content.sources ?? []).compactMap(\.content?.person)
    return subjects.map(\.person) + sources
  }
}
