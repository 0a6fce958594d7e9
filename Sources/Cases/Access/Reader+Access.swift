extension Reader {
  /// How they belong to `subject`.
  public func relationship(to subject: ReadSubject) -> Relationship {
    if subject.workers.contains(staff) { return .allocated }
    if let areas, !subject.teams.isDisjoint(with: areas) { return .team }
    return isDutySenior ? .duty : .noneFound
  }

  /// Whether they may see `subject`.
  ///
  /// Their own record is never shown to them. A broken glass opens what its label or their relationship
  /// keeps closed, and nothing that their role does not show at all.
  ///
  /// - Parameters:
  ///   - subject: What they look at.
  ///   - isAlone: Whether they asked for it by its reference, and not for a list.
  /// - Returns: How they belong to it, or why it is withheld.
  public func access(to subject: ReadSubject, isAlone: Bool) -> ReadAccess {
    let relationship = relationship(to: subject)
    guard isRuled else { return .shown(relationship, glass: nil) }
    if subject.about.contains(staff) { return .withheld(.own) }
    guard records != .nobody else { return .withheld(.noRecords) }
    let obstacle =
      obstacle(byLabelOf: subject, relationship)
      ?? obstacle(byScopeOf: subject, relationship, isAlone: isAlone)
    guard let obstacle else { return .shown(relationship, glass: nil) }
    guard let glass = subject.openedBy.compactMap({ glasses[$0] }).min() else {
      return .withheld(obstacle)
    }
    return .shown(relationship, glass: glass)
  }

  private func obstacle(
    byLabelOf subject: ReadSubject,
    _ relationship: Relationship
  ) -> WithheldReason? {
    switch subject.label {
    case .normal: return nil
    case .restricted:
      switch (relationship, records) {
      case (.allocated, _), (.team, _), (.duty, _), (_, .all), (_, .oneByOne): return nil
      case (.noneFound, .nobody), (.noneFound, .own), (.noneFound, .area): return .restricted
      }
    case .sealed:
      let isNamed = subject.allowed.map { $0.contains(staff) } ?? subject.workers.contains(staff)
      return isNamed || seesSealed ? nil : .sealed
    }
  }

  private func obstacle(
    byScopeOf subject: ReadSubject,
    _ relationship: Relationship,
    isAlone: Bool
  ) -> WithheldReason? {
    if subject.stream.kind == .safeguarding, relationship == .noneFound || relationship == .team,
      !looks(at: .safeguarding)
    {
      return .safeguarding
    }
    switch (records, relationship) {
    case (.all, _), (_, .allocated), (_, .duty): return nil
    case (.area, .team): return nil
    case (.area, .noneFound):
      return subject.teams.isEmpty || areas?.isEmpty ?? false ? nil : .otherTeam
    case (.own, .team), (.own, .noneFound): return .notAllocated
    case (.oneByOne, .team), (.oneByOne, .noneFound): return isAlone ? nil : .oneByOne
    case (.nobody, .team), (.nobody, .noneFound): return .noRecords
    }
  }
}
