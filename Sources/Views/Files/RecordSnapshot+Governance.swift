import CaseRecords
import Cases

extension RecordSnapshot {
  /// A file of every request by which somebody made use of a right, in the order of the references, as
  /// seen from `standpoint`.
  func requestFiles(from standpoint: Standpoint) throws -> [RequestFile] {
    try streams(of: .governance, beginningWith: "request-").compactMap { stream in
      guard case .request(let id) = stream.subject,
        let tale = try tale(of: stream, from: standpoint)
      else { return nil }
      let file = RequestFile(id: id, events: tale.events, label: tale.label)
      guard let person = file.state.person else { return file }
      return file.with(try self.person(person, from: standpoint))
    }
  }

  /// What became of telling recipients that what they were told was wrong.
  func notices(from standpoint: Standpoint) throws -> [Notice] {
    try streams(of: .governance, beginningWith: "notice-").map { stream in
      try events(of: stream, from: standpoint).reduce(into: Notice()) { $0.evolve($1) }
    }
  }

  /// Who may see the people, cases and concerns that were restricted by a decision of their own.
  func restrictions(from standpoint: Standpoint) throws -> Restrictions {
    var changes: [StreamID: Restriction] = [:]
    for prefix in ["person-", "case-", "concern-"] {
      for stream in try streams(of: .governance, beginningWith: prefix) {
        guard case .restriction(let target)? = stream.subject else { continue }
        changes[target] = try restriction(of: target, from: standpoint)
      }
    }
    return Restrictions(changes)
  }

  /// Who may see `targets`, as far as that was decided on.
  func restrictions(of targets: [StreamID], from standpoint: Standpoint) throws -> Restrictions {
    var changes: [StreamID: Restriction] = [:]
    for target in targets { changes[target] = try restriction(of: target, from: standpoint) }
    return Restrictions(changes)
  }

  private func restriction(
    of target: StreamID,
    from standpoint: Standpoint
  ) throws -> Restriction {
    try events(of: .restriction(of: target), from: standpoint)
      .reduce(into: Restriction()) { $0.evolve($1) }
  }
}
