extension Situation {
  /// Who may see what stands in `target`: the highest label of everything it belongs to (INV-12).
  func label(of target: StreamID) -> Label {
    let person = person(behind: target).map { StreamID($0) }
    return [target, person].compactMap(\.self).map { ownLabel(of: $0) }.max() ?? .normal
  }

  /// The label that was given to `target` itself.
  func ownLabel(of target: StreamID) -> Label {
    let change = own.restrictions[.restriction(of: target)]?.change()
    let triage = concern(of: target)?.triages.last { $0.content.restriction != nil }
    guard let triaged = triage?.content.restriction, let position = triage?.position else {
      return change?.content.to ?? .normal
    }
    // A decision on a concern may raise its label; lowering takes a change of its own (INV-11).
    guard let change else { return triaged }
    return change.position > position ? change.content.to : max(change.content.to, triaged)
  }

  /// The person whom a case or a concern is about; of a concern, its first subject.
  public func person(behind target: StreamID) -> PersonID? {
    switch target.kind {
    case .person: target.person
    case .case: `case`(of: target)?.person ?? openedFor[target]
    case .safeguarding:
      concern(of: target)?.raised?.content.subject.person ?? openedFor[target]
    case .staff, .huddle, .governance: nil
    }
  }

  /// Whether anything has been recorded of a person, a case or a concern.
  func exists(_ target: StreamID) -> Bool {
    switch target.kind {
    case .person: target.person.flatMap { people[$0] }?.exists ?? false
    case .case: `case`(of: target)?.exists ?? false
    case .safeguarding: concern(of: target)?.exists ?? false
    case .staff, .huddle, .governance: false
    }
  }
}
