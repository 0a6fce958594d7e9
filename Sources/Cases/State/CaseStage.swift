/// What is being done in a case, as a caseload shows it.
public enum CaseStage: Hashable, Sendable, Comparable, CaseIterable {
  case referred, accepted, contacted, screened, assessed, supporting, awaitingOutcome, closing
  case closed, notAccepted

  /// What people call it.
  public var words: String {
    switch self {
    case .referred: "referred"
    case .accepted: "accepted"
    case .contacted: "contacted"
    case .screened: "screened"
    case .assessed: "assessed"
    case .supporting: "supporting"
    case .awaitingOutcome: "awaiting outcome"
    case .closing: "closing"
    case .closed: "closed"
    case .notAccepted: "not accepted"
    }
  }
}

extension Case {
  /// What is being done now, by the furthest step that has been taken.
  ///
  /// A case is closing once every matter has come to its end; it awaits an outcome once somebody who
  /// decides has been told something; before that it supports while another service has been asked.
  public func stage(in service: Service) -> CaseStage {
    switch status {
    case .closed: return .closed
    case .notAccepted: return .notAccepted
    case .unknown, .referred: return .referred
    case .accepted: break
    }
    if !matters.isEmpty, matters.allSatisfy(\.isDisposed) { return .closing }
    if onwardReferrals.contains(where: { $0.isOpen(in: service) }) { return .supporting }
    if !assessments.isEmpty {
      return disclosures.contains { $0.content.what.reportVersion != nil }
        ? .awaitingOutcome : .assessed
    }
    if !screenings.isEmpty { return .screened }
    return contacts.contains { $0.content.outcome.isSeen } ? .contacted : .accepted
  }
}

extension Case {
  /// When the stage of justice began that the case is in at `instant`: with the last charge, release
  /// or move to court, or the last result of a hearing; the earliest time there is before any.
  func stageBegan(by instant: Instant) -> Instant {
    let ends = matters.flatMap(\.clockFacts).filter { $0.content.kind.endsDetention }
      .map { $0.happened.earliest }
    let results = hearings.compactMap { $0.outcome?.happened.earliest }
    return (ends + results).filter { $0 <= instant }.max() ?? .earliest
  }
}
