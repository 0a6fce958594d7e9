import Cases
import Views

extension Story {
  /// What awaits somebody at `words`, as it was known then.
  func referrals(
    at words: String,
    filter change: (inout ReferralsFilter) -> Void = { _ in }
  ) throws -> ReferralsAwaiting {
    let instant = try Instant.at(words)
    var filter = ReferralsFilter()
    change(&filter)
    return ReferralsAwaiting(caseFiles(by: instant), in: service, asAt: instant, filter: filter)
  }

  /// Goes on with a referral of case C-`number` at 09:00 on 1 June 2026, to be decided before an
  /// interview at `due` that day.
  mutating func tellInbound(_ number: Int, due: String?, risk: Bool = false) throws {
    let next = due.map {
      #","nextJusticeEvent":{"kind":"interview","at":"2026-06-01T\#($0)+01:00"}"#
    }
    let danger = risk ? #","immediateRiskText":"Thoughts of suicide.""# : ""
    try tell(
      "ReferralReceived",
      in: "case/C-\(number)",
      at: "2026-06-01T09:00+01:00",
      """
      {"person":"PN\(number)","source":"SELF","medium":"02","site":"CU-PEN",
      "areaOfResidence":"SAL","pointOfIntervention":"CUST","justiceStatus":"ARREST",
      "reasons":["MH-DEP"],"immediateRisk":\(risk)\(danger),"personAware":true\(next ?? "")}
      """
    )
  }

  /// Goes on with referral OR-`referral` of case C-`number` to a service, made on 1 June 2026.
  mutating func tellOnward(
    _ number: Int,
    _ referral: Int,
    to destination: String,
    expected: String,
    at time: String = "09:30"
  ) throws {
    try tell(
      "OnwardReferralMade",
      in: "case/C-\(number)",
      at: "2026-06-01T\(time)+01:00",
      """
      {"referral":"OR-\(referral)","destination":"\(destination)","organisation":"A service",
      "need":"MH-DEP","urgency":"3","method":"secureEmail","contentLevel":"L1",
      "authority":{"consent":"K-1"},"expectedResponseBy":"\(expected)","summary":"Sleeps badly."}
      """
    )
  }
}
