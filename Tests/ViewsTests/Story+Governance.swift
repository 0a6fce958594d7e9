import Cases
import Views

extension Story {
  /// Everything in which a disclosure can stand, as it was known at `instant`.
  func disclosureFiles(by instant: Instant = .latest) -> DisclosureFiles {
    DisclosureFiles(
      cases: caseFiles(by: instant),
      concerns: concernFiles(by: instant),
      requests: requestFiles(by: instant),
      accesses: events(of: "governance/access", by: instant),
      notices: DisclosureNotices(notices(by: instant))
    )
  }

  /// A file of every request about rights, as it was known at `instant`.
  func requestFiles(by instant: Instant = .latest) -> [RequestFile] {
    governance(by: instant).compactMap { stream, events -> RequestFile? in
      guard case .request(let id) = stream.subject else { return nil }
      let known = RequestFile(id: id, events: events)
      let person = known.state.person.map { self.person($0, by: instant) } ?? Person()
      return RequestFile(id: id, events: events, person: person)
    }
  }

  private func notices(by instant: Instant) -> [Notice] {
    governance(by: instant).compactMap { stream, events -> Notice? in
      guard case .notice = stream.subject else { return nil }
      return events.reduce(into: Notice()) { $0.evolve($1) }
    }
  }

  /// The streams of governance in their order, each with what had been recorded by `instant`.
  func governance(by instant: Instant) -> [(StreamID, [RecordedEvent])] {
    let streams = Set(events.map(\.stream).filter { $0.kind == .governance }).sorted()
    return streams.map { ($0, events(of: $0.words, by: instant)) }.filter { !$0.1.isEmpty }
  }
}
