@testable import Cases
import TestSupport

let matterOne = MatterID(checked: "M-0001")
let hearingOne = HearingID(checked: "H-0001")

extension Step {
  /// An investigation began, on the evening of the day before.
  static func arrested(
    _ matter: MatterID = matterOne,
    as kind: MatterKind = .arrest,
    alleged: [String?] = [nil],
    site: String? = nil,
    released: Happened? = nil,
    returning: Happened? = nil,
    at happened: Happened = at("21:00", on: "2026-03-29"),
    by author: Author = .facilitator
  ) -> Step {
    Step(
      .justiceMatterRecorded(
        JusticeMatterRecorded(
          matter: matter,
          kind: kind,
          startedAt: nil,
          site: site.map { SiteCode(checked: $0) },
          place: nil,
          offences: alleged.map {
            Offence(
              category: .criminalDamage,
              cjsCode: nil,
              flags: nil,
              allegedDate: $0.map { date($0) }
            )
          },
          custodyRecordNumber: nil,
          ptiUrn: nil,
          interviewAt: nil,
          releasedAt: released,
          bail: returning.map { BailDetails(returnAt: $0, returnTo: nil, conditions: []) }
        )
      ),
      at: happened,
      by: author
    )
  }

  /// The custody record stated a fact.
  static func clock(
    _ kind: ClockFact,
    toHours: Hours? = nil,
    until: Moment? = nil,
    at moment: Moment
  ) -> Step {
    Step(
      .detentionTimeRecorded(
        DetentionTimeRecorded(
          matter: matterOne,
          kind: kind,
          at: moment,
          source: .custodyRecord,
          reviewNumber: nil,
          toHours: toHours,
          byRank: nil,
          until: until,
          returnAt: nil
        )
      ),
      at: .at(moment),
      by: .facilitator
    )
  }

  /// A hearing was listed.
  static func listed(
    _ status: ListingStatus = .listed,
    on day: String = "2026-03-31",
    at time: Moment? = nil,
    session: CourtSession = .morning,
    court: String = "CO-MAN",
    type: CourtType = .magistrates,
    happened: Happened = Happened.at(moment("12:00"))
  ) -> Step {
    Step(
      .hearingScheduled(
        HearingScheduled(
          hearing: hearingOne,
          matter: matterOne,
          court: SiteCode(checked: court),
          building: nil,
          courtType: type,
          date: date(day),
          session: session,
          at: time,
          purpose: .firstAppearance,
          status: status,
          replacesHearing: nil,
          productionFrom: nil
        )
      ),
      at: happened,
      by: .facilitator
    )
  }

  /// A court decided something.
  static func heard(
    _ outcome: HearingOutcome = .probationSentence,
    in hearing: HearingID = hearingOne,
    plea: Plea? = .guilty,
    next: NextHearing? = nil,
    at happened: Happened = CasesTests.at("11:00", on: "2026-03-31")
  ) -> Step {
    Step(
      .hearingOutcomeRecorded(
        HearingOutcomeRecorded(
          hearing: hearing,
          outcome: outcome,
          plea: plea,
          remandStatus: .notApplicable,
          bailConditions: nil,
          nextHearing: next,
          reportOrdered: nil,
          informationUsed: nil,
          didNotAttend: nil,
          warrantIssued: nil
        )
      ),
      at: happened,
      by: .facilitator
    )
  }

  /// A matter came to its end.
  static func disposed(
    _ disposal: Disposal = .insufficientEvidence,
    by level: DisposalLevel = .police,
    of matter: MatterID = matterOne,
    on day: String = "2026-03-30",
    partial: [Ordinal]? = nil,
    isConfirmed: Bool = true,
    at happened: Happened = Happened.at(moment("13:00"))
  ) -> Step {
    Step(
      .disposalRecorded(
        DisposalRecorded(
          matter: matter,
          level: level,
          disposal: disposal,
          date: date(day),
          requirements: nil,
          months: nil,
          days: nil,
          diversionType: .out,
          sourceConfirmed: isConfirmed,
          partialOffences: partial
        )
      ),
      at: happened,
      by: .facilitator
    )
  }
}
