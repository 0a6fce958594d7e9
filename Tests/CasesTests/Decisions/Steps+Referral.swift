@testable import Cases
import TestSupport

extension Step {
  /// A step in the case's stream.
  init(_ event: Event, at happened: Happened, by author: Author) {
    self.init(event, in: StreamID(caseOne), at: happened, by: author)
  }

  /// The person was referred, on the day before.
  static func referred(
    site: String = "CU-PEN",
    area: String = "SAL",
    point: PointOfIntervention = .custody,
    reasons: [NeedCode] = [.alcohol],
    immediateRisk: Bool = false,
    of client: PersonID = person,
    to id: CaseID = caseOne,
    at happened: Happened = at("08:20", on: "2026-03-29"),
    by author: Author = .facilitator
  ) -> Step {
    Step(
      .referralReceived(
        ReferralReceived(
          person: client,
          source: .proactive,
          referrer: nil,
          medium: .telephone,
          site: SiteCode(checked: site),
          areaOfResidence: .value(AreaCode(checked: area)),
          pointOfIntervention: point,
          justiceStatus: .arrest,
          reasons: reasons,
          reasonText: nil,
          immediateRisk: immediateRisk,
          immediateRiskText: nil,
          personAware: .value(true),
          nextJusticeEvent: nil,
          firstAwareAt: nil,
          firstAwareBy: nil
        )
      ),
      in: StreamID(id),
      at: happened,
      by: author
    )
  }

  /// The referral was decided on.
  static func triaged(
    _ decision: TriageDecision = .accepted,
    advice: Narrative? = nil,
    mergedInto: CaseID? = nil,
    at happened: Happened = at("08:30", on: "2026-03-29"),
    by author: Author = .senior
  ) -> Step {
    Step(
      .referralTriaged(
        ReferralTriaged(
          decision: decision,
          rejectionReason: nil,
          rejectionText: nil,
          ineligibleWhy: nil,
          signpostedTo: nil,
          mergedInto: mergedInto,
          priority: .urgent,
          dueBy: nil,
          dueBefore: nil,
          pathways: nil,
          advice: advice
        )
      ),
      at: happened,
      by: author
    )
  }

  /// Somebody began, took over or ended work on the case.
  static func allocated(
    to staff: Author,
    as kind: AllocationKind = .lead,
    _ change: AllocationChange = .set,
    from previous: Author? = nil,
    team: String? = nil,
    because reason: Line? = nil,
    at happened: Happened = at("08:40", on: "2026-03-29"),
    by author: Author = .lead
  ) -> Step {
    Step(
      .caseAllocated(
        CaseAllocated(
          change: change,
          kind: kind,
          staff: staff.staff,
          from: nil,
          reason: reason,
          previousLead: previous?.staff,
          team: team.map { AreaCode(checked: $0) }
        )
      ),
      at: happened,
      by: author
    )
  }
}
