@testable import Cases
import TestSupport

extension Step {
  /// The team of another area was asked to take the case over, at ten.
  static func offered(
    to area: String = "WIG",
    naming concerns: [ConcernID]? = nil,
    at happened: Happened = CasesTests.at("10:00"),
    by author: Author = .facilitator
  ) -> Step {
    Step(
      .caseTransferRequested(
        CaseTransferRequested(
          toArea: AreaCode(checked: area),
          toService: nil,
          authority: nil,
          level: nil,
          reason: "Lives there",
          urgency: .routine,
          openItems: [],
          openConcerns: concerns,
          summaryRef: nil,
          proposedDate: nil
        )
      ),
      at: happened,
      by: author
    )
  }

  /// Another service was asked to take the case over, at ten.
  static func offered(
    toService service: Line?,
    _ level: DetailLevel = .recommendations,
    under authority: DisclosureAuthority = .consent(consentOne),
    at happened: Happened = CasesTests.at("10:00"),
    by author: Author = .facilitator
  ) -> Step {
    Step(
      .caseTransferRequested(
        CaseTransferRequested(
          toArea: nil,
          toService: service,
          authority: authority,
          level: level,
          reason: "Lives there",
          urgency: .routine,
          openItems: [],
          openConcerns: nil,
          summaryRef: nil,
          proposedDate: nil
        )
      ),
      at: happened,
      by: author
    )
  }

  /// Somebody decided on the transfer, at eleven.
  static func transferred(
    _ decision: TransferDecision = .accepted,
    to lead: Author? = .senior,
    from effective: Moment? = moment("11:00"),
    at happened: Happened = CasesTests.at("11:00"),
    by author: Author = .lead
  ) -> Step {
    Step(
      .caseTransferDecided(
        CaseTransferDecided(
          decision: decision,
          reason: decision == .declined ? "Nobody is free" : nil,
          effectiveAt: decision == .accepted ? effective : nil,
          newLead: decision == .accepted ? lead?.staff : nil
        )
      ),
      at: happened,
      by: author
    )
  }
}
