import Cases
import Views

extension Story {
  /// The history of one person, as it was recorded and without corrections.
  func history(of id: String, cases: [String] = []) -> PersonHistory {
    func steps(_ stream: String) -> [ReplayStep] {
      events(of: stream).map { ReplayStep($0, corrected: $0.event) }
    }
    return PersonHistory(
      record: PersonID(checked: id),
      steps: steps("person/\(id)"),
      cases: cases.map {
        PersonHistory.CaseHistory(id: CaseID(checked: $0), steps: steps("case/\($0)"))
      },
      retention: events(of: "governance/retention-\(id)")
    )
  }
}
