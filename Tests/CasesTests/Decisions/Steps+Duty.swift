@testable import Cases
import TestSupport

extension Step {
  /// Somebody took over as the duty senior, from eight to two unless it is said.
  static func onDuty(
    _ senior: Author,
    from: Author? = nil,
    begins: Moment = moment("08:00"),
    ends: Moment = moment("14:00"),
    at happened: Happened = at("08:00"),
    by author: Author = .lead
  ) -> Step {
    Step(
      .dutySeniorAssigned(
        DutySeniorAssigned(
          to: senior.staff,
          from: from?.staff,
          begins: begins,
          ends: ends,
          handoverItems: [],
          base: nil
        )
      ),
      in: .duty,
      at: happened,
      by: author
    )
  }

  /// Advice was asked and given, at half past ten.
  static func advised(
    by adviser: Author = .lead,
    to asker: Author = .facilitator,
    as specialism: Line? = nil,
    confirming entry: EventID? = nil,
    in stream: StreamID = StreamID(caseOne),
    at happened: Happened = at("10:30"),
    recordedBy author: Author = .facilitator
  ) -> Step {
    Step(
      .dutyAdviceRecorded(
        DutyAdviceRecorded(
          question: "A question",
          advice: "An advice",
          adviser: adviser.staff,
          asker: asker.staff,
          specialism: specialism,
          decisionOwner: asker.staff,
          followUp: nil,
          confirms: entry
        )
      ),
      in: stream,
      at: happened,
      by: author
    )
  }
}
