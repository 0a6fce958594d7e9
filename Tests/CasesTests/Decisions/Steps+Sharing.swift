@testable import Cases
import TestSupport

let reportOne = ReportID(checked: "RP-0001")
let referralOne = ReferralID(checked: "OR-0001")
let team = NamedService(destination: .communityMentalHealth, organisation: "Salford team")

extension Step {
  /// Something was told, at half past nine.
  static func shared(
    with recipient: RecipientClass = .custody,
    for purpose: ConsentPurpose? = .police,
    _ level: DetailLevel = .recommendations,
    under authority: DisclosureAuthority = .consent(consentOne),
    what: SharedContent = .content(SharedSummary(summary: "Needs breaks", hash: nil)),
    service: NamedService? = nil,
    named: FullName? = nil,
    sentBy method: DeliveryMethod = .inPerson,
    when timing: DecisionTiming? = nil,
    about matter: MatterID? = nil,
    answering request: RequestName? = nil,
    aboutOthers: Bool? = nil,
    as disclosure: DisclosureID = DisclosureID(checked: "D-0001"),
    at happened: Happened = at("09:30"),
    by author: Author = .senior
  ) -> Step {
    Step(
      .informationShared(
        InformationShared(
          disclosure: disclosure,
          recipient: recipient,
          recipientName: "Somebody there",
          purpose: purpose,
          service: service,
          named: named,
          level: level,
          what: what,
          method: method,
          oral: true,
          authority: authority,
          decision: InformedDecision(
            kind: .interview,
            timing: timing ?? .before,
            matter: matter,
            hearing: nil
          ),
          request: request,
          containsThirdParty: aboutOthers,
          personTold: nil
        )
      ),
      at: happened,
      by: author
    )
  }

  /// A report was found fit to send, at twenty past nine.
  static func approved(
    version: Ordinal = 1,
    _ level: DetailLevel = .recommendations,
    for addressees: [RecipientClass] = [.custody],
    writtenBy author: Author = .senior,
    approver: Author = .lead,
    under consents: [ConsentID] = [consentOne],
    override: OverrideID? = nil,
    expires: CalendarDate? = nil,
    at happened: Happened = at("09:20"),
    by recorder: Author = .lead
  ) -> Step {
    Step(
      .reportApproved(
        ReportApproved(
          report: reportOne,
          version: version,
          kind: .writtenShort,
          level: level,
          author: author.staff,
          approver: approver.staff,
          addresseeClasses: addressees,
          contentHash: .blank,
          documentRef: nil,
          reliesOnConsents: consents,
          reliesOnOverride: override,
          containsThirdParty: false,
          expires: expires
        )
      ),
      at: happened,
      by: recorder
    )
  }

  /// Another service was asked, at twenty to ten.
  static func referredOn(
    to service: NamedService = team,
    _ level: DetailLevel = .recommendations,
    urgency: Priority = .routine,
    under authority: DisclosureAuthority = .consent(consentOne),
    as referral: ReferralID = referralOne,
    answerBy due: CalendarDate? = nil,
    at happened: Happened = at("09:40"),
    by author: Author = .senior
  ) -> Step {
    Step(
      .onwardReferralMade(
        OnwardReferralMade(
          referral: referral,
          destination: service.destination,
          organisation: service.organisation ?? "Some team",
          need: .depression,
          urgency: urgency,
          method: .secureEmail,
          contentLevel: level,
          authority: authority,
          expectedResponseBy: due,
          housingAuthorityChosen: nil,
          summary: nil,
          summaryHash: nil
        )
      ),
      at: happened,
      by: author
    )
  }

  /// Another service answered.
  static func answered(
    _ outcome: OnwardOutcome,
    on day: String = "2026-03-30",
    reason: Narrative? = nil,
    appointmentAt: Happened? = nil,
    attendedFirst: Bool? = nil,
    at happened: Happened = at("11:00")
  ) -> Step {
    Step(
      .onwardReferralOutcomeRecorded(
        OnwardReferralOutcomeRecorded(
          referral: referralOne,
          outcome: outcome,
          date: date(day),
          reason: reason,
          appointmentAt: appointmentAt,
          attendedFirst: attendedFirst,
          source: nil,
          mentalHealthActOutcome: nil
        )
      ),
      at: happened,
      by: .facilitator
    )
  }

  /// Others told us something.
  static func received(
    _ kind: InformationKind = .gpSummary,
    under basis: InformationBasis,
    at happened: Happened = at("09:30")
  ) -> Step {
    Step(
      .informationReceived(
        InformationReceived(
          from: .gp,
          fromName: "A practice",
          kind: kind,
          requestedUnder: basis,
          summary: "A summary",
          documentRef: nil,
          documentHash: nil,
          reliability: .record,
          thirdParty: false,
          restrictions: nil,
          currentServices: nil
        )
      ),
      at: happened,
      by: .facilitator
    )
  }
}

extension Step {
  /// Somebody asked for a report, at a quarter past nine.
  static func asked(
    _ status: RequestStatus = .open,
    by requester: RecipientClass = .custody,
    due: Happened? = nil,
    for hearing: HearingID? = nil,
    isOrder: Bool = false,
    document: Line? = nil,
    at happened: Happened = at("09:15"),
    author: Author = .facilitator
  ) -> Step {
    Step(
      .reportRequested(
        ReportRequested(
          request: ReportRequestID(checked: "RQ-0001"),
          requester: requester,
          requesterName: "Somebody there",
          kind: .written,
          status: status,
          dueAt: due,
          hearing: hearing,
          isOrder: isOrder,
          orderRef: document,
          whyDeclined: status == .declined ? "There is no consent" : nil
        )
      ),
      at: happened,
      by: author
    )
  }
}
