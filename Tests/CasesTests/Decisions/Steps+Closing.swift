@testable import Cases
import TestSupport

extension Step {
  /// The case was closed, at two.
  static func closed(
    _ reason: ClosingReason = .disposed,
    undisposed: [MatterID]? = nil,
    owners: [ReferralID: Author] = [:],
    handingOver concerns: [ConcernID]? = nil,
    to handover: Line? = nil,
    letter: ClosingLetter? = nil,
    needs: [CaseClosed.Need] = [],
    on day: String = "2026-03-30",
    at happened: Happened = at("14:00"),
    by author: Author = .facilitator
  ) -> Step {
    Step(
      .caseClosed(
        CaseClosed(
          reason: reason,
          date: date(day),
          summary: "A summary",
          needsAtClosure: needs,
          openReferrals: owners.map {
            CaseClosed.OpenReferral(referral: $0.key, owner: $0.value.staff, until: nil)
          },
          closingLetter: letter,
          feedback: nil,
          handoverTo: handover,
          followUp: nil,
          safeguardingHandovers: concerns.map { concerns in
            concerns.map { CaseClosed.Handover(concern: $0, to: "A social worker") }
          },
          undisposed: undisposed.map { matters in
            matters.map { CaseClosed.Undisposed(matter: $0, reason: .workEnded) }
          }
        )
      ),
      at: happened,
      by: author
    )
  }

  /// The case was opened again, the day after.
  static func reopened(
    _ reason: ReopeningReason = .closedInError,
    matter: MatterID? = nil,
    authorisedBy: Author = .senior,
    at happened: Happened = at("09:00", on: "2026-03-31"),
    by author: Author = .senior
  ) -> Step {
    Step(
      .caseReopened(
        CaseReopened(
          reason: reason,
          explanation: "An explanation",
          authorisedBy: authorisedBy.staff,
          matter: matter
        )
      ),
      at: happened,
      by: author
    )
  }

  /// An entry was corrected, at three.
  static func corrected(
    _ target: EventID,
    _ kind: CorrectionKind,
    fields: [FieldCorrection]? = nil,
    replacement: EventID? = nil,
    telling recipients: [EntryCorrected.Recipient] = [],
    noRecipients: Line? = "nobody was told",
    breach: Name? = nil,
    in stream: StreamID = StreamID(caseOne),
    at happened: Happened = at("15:00"),
    by author: Author = .senior
  ) -> Step {
    Step(
      .entryCorrected(
        EntryCorrected(
          target: target,
          kind: kind,
          reason: "A reason",
          fields: fields,
          replacement: replacement,
          requestedBy: .staff,
          disclosuresAffected: nil,
          recipientsToNotify: recipients,
          noRecipientsReason: noRecipients,
          breach: breach
        )
      ),
      in: stream,
      at: happened,
      by: author
    )
  }
}
