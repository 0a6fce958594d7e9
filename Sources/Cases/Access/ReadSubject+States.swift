extension ReadSubject {
  /// A case to look at.
  ///
  /// - Parameters:
  ///   - id: Which case.
  ///   - state: What it has come to.
  ///   - person: Whom it is about.
  ///   - label: The highest label of its events.
  ///   - restrictions: What was decided of it and of the person.
  public init(
    _ id: CaseID,
    _ state: Case,
    about person: PersonID?,
    label: Label,
    _ restrictions: Restrictions
  ) {
    let targets = [StreamID(id)] + (person.map { [StreamID($0)] } ?? [])
    self.init(
      StreamID(id),
      openedBy: Set(targets),
      workers: Set(state.allocations.map(\.staff)),
      teams: Set([state.team].compactMap(\.self)),
      label: max(label, restrictions.strictest(of: targets) ?? .normal),
      allowed: restrictions.allowed(targets),
      about: restrictions.about(targets)
    )
  }

  /// A safeguarding concern to look at.
  ///
  /// - Parameters:
  ///   - id: Which concern.
  ///   - state: What it has come to.
  ///   - cases: The cases that it is linked to: who works on them works on it.
  ///   - label: The highest label of its events.
  ///   - restrictions: What was decided of it and of those at risk.
  public init(
    _ id: ConcernID,
    _ state: Concern,
    in cases: [Case],
    label: Label,
    _ restrictions: Restrictions
  ) {
    let targets =
      [StreamID(id)] + (state.raised?.content.subjects ?? []).sorted().map { StreamID($0) }
    let involved = [state.raised?.author.staff, state.owner].compactMap(\.self)
    self.init(
      StreamID(id),
      openedBy: Set(targets),
      workers: Set(cases.flatMap(\.allocations).map(\.staff) + involved),
      teams: Set(cases.compactMap(\.team)),
      label: max(label, restrictions.strictest(of: targets) ?? .normal),
      allowed: restrictions.allowed(targets),
      about: restrictions.about(targets)
    )
  }

  /// A person to look at.
  ///
  /// - Parameters:
  ///   - id: Which person.
  ///   - cases: The cases that are about them: who works on one of them may see whom it is about.
  ///   - label: The highest label of what was recorded of them.
  ///   - restrictions: What was decided of them.
  public init(
    _ id: PersonID,
    in cases: [Case],
    label: Label,
    _ restrictions: Restrictions
  ) {
    let target = [StreamID(id)]
    self.init(
      StreamID(id),
      workers: Set(cases.flatMap(\.allocations).map(\.staff)),
      teams: Set(cases.compactMap(\.team)),
      label: max(label, restrictions.strictest(of: target) ?? .normal),
      allowed: restrictions.allowed(target),
      about: restrictions.about(target)
    )
  }
}
