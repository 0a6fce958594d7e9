import Cases
import Views

extension Story {
  /// Goes on with somebody who is referred from `site` at 09:00 on 1 June 2026, having been arrested at
  /// 06:00: case C-`number`, person PN`number`, matter M-`number`.
  mutating func tellArrest(
    _ number: Int,
    at site: String = "CU-PEN",
    born: String = "1990-05-17"
  ) throws {
    try tell(
      "PersonRegistered",
      in: "person/PN\(number)",
      at: "2026-06-01T09:00+01:00",
      """
      {"kind":"client","names":[{"kind":"legal","name":"Ada Ng-Lovelace"}],"dob":"\(born)",
      "source":"POL-CUST","possibleMatches":[]}
      """
    )
    try tell(
      "ReferralReceived",
      in: "case/C-\(number)",
      at: "2026-06-01T09:00+01:00",
      """
      {"person":"PN\(number)","source":"SELF","medium":"02","site":"\(site)",
      "areaOfResidence":"SAL","pointOfIntervention":"CUST","justiceStatus":"ARREST",
      "reasons":["MH-DEP"],"immediateRisk":false,"personAware":true}
      """
    )
    try tell(
      "JusticeMatterRecorded",
      in: "case/C-\(number)",
      at: "2026-06-01T06:00+01:00",
      recorded: "2026-06-01T09:00+01:00",
      #"{"matter":"M-\#(number)","kind":"ARREST","site":"\#(site)","offences":[]}"#
    )
  }

  /// Goes on with one fact of the custody record of the case that `tellArrest` began, on 1 June 2026.
  mutating func tellFact(_ number: Int, _ kind: String, _ time: String, _ more: String = "")
    throws
  {
    try tell(
      "DetentionTimeRecorded",
      in: "case/C-\(number)",
      at: "2026-06-01T\(time)+01:00",
      """
      {"matter":"M-\(number)","kind":"\(kind)","at":"2026-06-01T\(time)+01:00",
      "source":"custodyRecord"\(more)}
      """
    )
  }

  /// Those with the police at `words`, as they were known then.
  func custody(
    at words: String,
    filter change: (inout CustodyFilter) -> Void = { _ in }
  ) throws -> Custody {
    let instant = try Instant.at(words)
    var filter = CustodyFilter()
    change(&filter)
    return Custody(caseFiles(by: instant), in: service, asAt: instant, filter: filter)
  }
}
