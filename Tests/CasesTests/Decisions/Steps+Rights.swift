@testable import Cases
import TestSupport

let requestOne = RightsRequestID(checked: "RR-0001")

extension Step {
  /// Somebody made use of a right, at nine.
  static func rightUsed(
    for kind: RightsKind = .access,
    about subject: PersonID = person,
    receivedOn: String? = nil,
    verifiedOn: String? = nil,
    askedOn: String? = nil,
    answeredOn: String? = nil,
    extended reason: Line? = nil,
    at happened: Happened = at("09:00"),
    by author: Author = .administrator
  ) -> Step {
    Step(
      .rightsRequestReceived(
        RightsRequestReceived(
          person: subject,
          kind: kind,
          requester: .person,
          requesterName: nil,
          authority: nil,
          isCompetent: nil,
          medium: .telephone,
          receivedOn: receivedOn.map { date($0) },
          identityVerifiedOn: verifiedOn.map { date($0) },
          clarificationAskedOn: askedOn.map { date($0) },
          clarificationReceivedOn: answeredOn.map { date($0) },
          extensionReason: reason,
          details: nil,
          dueOn: nil
        )
      ),
      in: StreamID(.request(requestOne)),
      at: happened,
      by: author
    )
  }

  /// It was decided on.
  static func answered(
    _ decision: RightsDecision,
    on grounds: [RightsGround] = [],
    leavingOut redactions: [RightsRequestDecided.Redaction] = [],
    assessedBy assessor: Author? = nil,
    toldOfComplaint: Bool = true,
    overdue: Line? = nil,
    at happened: Happened = at("12:00"),
    by author: Author = .guardian
  ) -> Step {
    Step(
      .rightsRequestDecided(
        RightsRequestDecided(
          decision: decision,
          grounds: grounds,
          explanation: nil,
          redactions: redactions,
          seriousHarmAssessor: assessor?.staff,
          sentAt: nil,
          toldOfComplaint: toldOfComplaint,
          overdueReason: overdue
        )
      ),
      in: StreamID(.request(requestOne)),
      at: happened,
      by: author
    )
  }

  /// Somebody looked at how long the record is kept, at two.
  static func appraised(
    _ outcome: RetentionOutcome,
    by rule: RetentionRule? = nil,
    from base: String? = nil,
    due: String? = nil,
    hold: RetentionHold? = nil,
    early: ErasureGround? = nil,
    reason: Line? = nil,
    of subject: PersonID = person,
    in stream: StreamID? = nil,
    at happened: Happened = at("14:00"),
    author: Author = .governance
  ) -> Step {
    Step(
      .retentionReviewed(
        RetentionReviewed(
          person: subject,
          outcome: outcome,
          rule: rule,
          base: base.map { date($0) },
          dueDate: due.map { date($0) },
          hold: hold,
          early: early,
          reason: reason,
          nextReview: nil
        )
      ),
      in: stream ?? StreamID(.retention(subject)),
      at: happened,
      by: author
    )
  }

  /// What was recorded of the person was erased, at three.
  static func erased(
    on ground: ErasureGround = .retention,
    for request: RightsRequestID? = nil,
    approvedBy approvals: [Author] = [.governance, .guardian],
    destroying keys: [PersonID] = [person],
    at happened: Happened = at("15:00"),
    by author: Author = .governance
  ) -> Step {
    Step(
      .erasureExecuted(
        ErasureExecuted(
          person: person,
          scope: .person,
          entries: nil,
          ground: ground,
          request: request,
          approvals: approvals.map(\.staff),
          keysDestroyed: keys,
          viewsPurged: [],
          backupsExpireOn: date("2026-04-29"),
          stubRetained: true
        )
      ),
      in: StreamID(.retention(person)),
      at: happened,
      by: author
    )
  }
}
