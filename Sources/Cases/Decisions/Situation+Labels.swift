extension Situation {
  /// Who may see what stands in `target`: the highest label of everything it belongs to (INV-12).
  func label(of target: StreamID) -> Label {
    let person = person(behind: target).map { StreamID($0) }
    return [target, person].compactMap(\.self).map { ownLabel(of: $0) }.max() ?? .normal
  }

  /// The label that was given to `target` itself.
  func ownLabel(of target: StreamID) -> Label {
    concern(of: target)?.triages.last { $0.content.restriction != nil }?.content.restriction
      ?? .normal
  }

  /// The person whom a case or a concern is about; of a concern, its first subject.
  func person(behind target: StreamID) -> PersonID? {
    switch target.kind {
    case .person: target.person
    case .case: `case`(of: target)?.person
    case .safeguarding: concern(of: target)?.raised?.content.subject.person
    case .staff, .huddle, .governance: nil
    }
  }
}
