/// One change in how somebody stands to a purpose.
public struct ConsentStep: Sendable, Equatable {
  /// How they stood to it from then on, and which event says so.
  public let standing: ConsentStanding
  /// What they agreed to, or what ended; `nil` if it was an answer of no such kind.
  public let term: ConsentTerm?
}

extension Case {
  /// Everything that changed up to `instant` in how the person stands to `purpose`, in the order in
  /// which it happened.
  ///
  /// - Parameters:
  ///   - purpose: The purpose.
  ///   - instant: Up to when.
  ///   - isMeant: Which agreements to the purpose count; all if left out.
  /// - Returns: The steps; none if they were never asked.
  public func consentSteps(
    to purpose: ConsentPurpose,
    by instant: Instant,
    where isMeant: (Agreement) -> Bool = { _ in true }
  ) -> [ConsentStep] {
    let terms = consentTerms.filter { $0.agreement.purpose == purpose && isMeant($0.agreement) }
    let given = terms.map { term in
      ConsentStep(
        standing: ConsentStanding(state: .given, since: term.began, event: term.event),
        term: term
      )
    }
    let ended = terms.compactMap { term in
      term.end.map { ConsentStep(standing: $0.standing, term: term) }
    }
    let told = Set(ended.compactMap(\.standing.event))
    let answered = answers(to: purpose)
      .filter { answer in answer.event.map { !told.contains($0) } ?? true }
      .map { ConsentStep(standing: $0, term: nil) }
    return (given + ended + answered).filter { ($0.standing.since ?? .earliest) <= instant }
      .enumerated().sorted { left, right in
        let times = (
          left.element.standing.since ?? .earliest, right.element.standing.since ?? .earliest
        )
        return times.0 == times.1 ? left.offset < right.offset : times.0 < times.1
      }.map(\.element)
  }
}
