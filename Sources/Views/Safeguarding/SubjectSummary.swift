public import Cases

/// Somebody at risk, by initials and relation: a safeguarding table never shows a whole name.
public struct SubjectSummary: Hashable, Sendable {
  /// The reference; `nil` for somebody who is not registered, or has been erased.
  public let person: PersonID?
  /// The initials, or what stands in their place.
  public let initials: String
  /// How they belong to the client.
  public let relation: RelationToClient?
  /// How old they are, as it was said when the concern was raised, otherwise by their record.
  public let age: String?
  /// Whether they are a child, an adult or not yet born, judged when the concern was raised.
  public let stage: LifeStage?

  /// Initials, relation and age, as in `KL, client, 13, child`.
  public var words: String {
    [initials, relation?.entry.code, age, stage?.entry.code].compactMap(\.self)
      .joined(separator: ", ")
  }
}

extension SubjectSummary {
  /// Everybody at risk in `file`; whoever has been erased stands there as `[erased]`.
  static func list(of file: ConcernFile) -> [SubjectSummary] {
    guard let raised = file.state.raised else { return [.erased] }
    let registered = file.state.subjects.map { subject in
      let person = file.people[subject.person] ?? Person()
      let ages = AgeRange(of: person, at: raised.effective)
      let judged = ages.isUnder18.map { $0 ? LifeStage.child : .adult }
      return SubjectSummary(
        person: subject.person,
        initials: PersonLabel(subject.person, person).initials,
        relation: subject.relation,
        age: subject.age.map { "\($0.count)" } ?? ages.words,
        stage: subject.stage ?? judged
      )
    }
    let others = file.state.unregisteredSubjects.map { subject in
      SubjectSummary(
        person: nil,
        initials: "not registered",
        relation: subject.relation,
        age: subject.age.map { "\($0.count)" },
        stage: subject.stage
      )
    }
    return registered + others + Array(repeating: Self.erased, count: file.state.erasedSubjectCount)
  }

  private static let erased = SubjectSummary(
    person: nil,
    initials: PersonLabel.erased.initials,
    relation: nil,
    age: nil,
    stage: nil
  )
}
