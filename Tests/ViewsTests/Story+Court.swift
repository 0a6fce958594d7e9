import Cases
import Views

extension Story {
  /// Goes on with hearing H-`number` of the case that `tellArrest` began, listed on 1 June 2026.
  mutating func tellHearing(
    _ number: Int,
    on date: String,
    _ session: String = "AM",
    at court: String = "CO-MAN",
    type: String = "mag",
    hearing: Int? = nil
  ) throws {
    try tell(
      "HearingScheduled",
      in: "case/C-\(number)",
      at: "2026-06-01T09:10+01:00",
      """
      {"hearing":"H-\(hearing ?? number)","matter":"M-\(number)","court":"\(court)",
      "courtType":"\(type)","date":"\(date)","session":"\(session)","purpose":"plea",
      "status":"listed"}
      """
    )
  }

  /// Goes on with a request RQ-`number` of the court in that case, by default for that hearing.
  mutating func tellRequest(
    _ number: Int,
    due: String,
    status: String = "open",
    isForHearing: Bool = true,
    _ more: String = ""
  ) throws {
    let hearing = isForHearing ? #""hearing":"H-\#(number)","# : ""
    try tell(
      "ReportRequested",
      in: "case/C-\(number)",
      at: "2026-06-01T09:20+01:00",
      """
      {"request":"RQ-\(number)","requester":"COURT-LA","requesterName":"legal adviser",
      "kind":"written","status":"\(status)","dueAt":"\(due)",
      \(hearing)"isOrder":false\(more)}
      """
    )
  }

  /// Goes on with the approval of a report RP-`number` for the court in that case.
  mutating func tellApproval(_ number: Int, at happened: String = "2026-06-01T09:30+01:00") throws {
    try tell(
      "ReportApproved",
      in: "case/C-\(number)",
      at: happened,
      """
      {"report":"RP-\(number)","version":1,"kind":"writtenShort","level":"L1","author":"ST01",
      "approver":"ST04","addresseeClasses":["COURT-LA"],
      "contentHash":"62e46ddd9bae9b42d6c384664ed6f9cf43c8a12f5bb001f600899fd008d30c7e",
      "reliesOnConsents":["K-\(number)"],"containsThirdParty":false}
      """
    )
  }

  /// Goes on with a consent K-`number` to telling the court, in that case.
  mutating func tellCourtConsent(_ number: Int) throws {
    try tell(
      "ConsentRecorded",
      in: "case/C-\(number)",
      at: "2026-06-01T09:15+01:00",
      """
      {"consent":"K-\(number)","purposes":[{"purpose":"COURT","maxLevel":"L1"}],"giver":"self",
      "capacityBasis":{"presumed":"yes"},"form":"verbal","noPenaltyExplained":true,
      "aaPresent":false}
      """
    )
  }

  /// The court diary at `words`, as it was known then.
  func diary(
    at words: String,
    filter change: (inout CourtDiaryFilter) -> Void = { _ in }
  ) throws -> CourtDiary {
    let instant = try Instant.at(words)
    var filter = CourtDiaryFilter()
    change(&filter)
    return CourtDiary(caseFiles(by: instant), in: service, asAt: instant, filter: filter)
  }
}
