import CaseRecords
import Cases

extension RecordSnapshot {
  /// A file of every request by which somebody made use of a right, in the order of the references, as
  /// seen from `standpoint`.
  func requestFiles(from standpoint: Standpoint) throws -> [RequestFile] {
    try tales(of: .governance, from: standpoint).tales.compactMap { tale in
      guard case .request(let id) = tale.stream.subject else { return nil }
      let file = RequestFile(id: id, events: tale.events, label: tale.label)
      guard let person = file.state.person else { return file }
      return file.with(try self.person(person, from: standpoint))
    }
  }

  /// What became of telling recipients that what they were told was wrong.
  func notices(from standpoint: Standpoint) throws -> [Notice] {
    try tales(of: .governance, from: standpoint).tales.compactMap { tale in
      guard case .notice = tale.stream.subject else { return nil }
      return tale.events.reduce(into: Notice()) { $0.evolve($1) }
    }
  }

  /// Who may see the people, cases and concerns that were restricted by a decision of their own.
  func labels(from standpoint: Standpoint) throws -> [StreamID: Label] {
    var labels: [StreamID: Label] = [:]
    for tale in try tales(of: .governance, from: standpoint, .current).tales {
      guard case .restriction(let target)? = tale.stream.subject else { continue }
      labels[target] = tale.events.reduce(into: Restriction()) { $0.evolve($1) }.label()
    }
    return labels
  }
}
