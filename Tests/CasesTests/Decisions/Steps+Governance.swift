@testable import Cases
import TestSupport

let glassOne = StreamID(.glass(BreakGlassID(checked: "BG-0001")))

extension Author {
  /// A second one who decides on rights and reviews: the Caldicott Guardian.
  static let guardian = Author("ST11", "CGD")
}

extension Step {
  /// The glass was broken, at eleven.
  static func brokeGlass(
    of target: StreamID = StreamID(caseOne),
    for minutes: Int64? = nil,
    alerting staff: [Author] = [.lead],
    at happened: Happened = at("11:00"),
    by author: Author = .facilitator
  ) -> Step {
    Step(
      .breakGlassInvoked(
        BreakGlassInvoked(
          target: target,
          reason: .immediateRisk,
          text: "Somebody is at risk",
          minutes: minutes,
          endsAt: nil,
          alertSentTo: staff.map(\.staff)
        )
      ),
      in: glassOne,
      at: happened,
      by: author
    )
  }

  /// Somebody looked at whether that was right, on the same day.
  static func reviewedGlass(
    _ outcome: BreakGlassOutcome = .appropriate,
    at happened: Happened = at("15:00"),
    by author: Author = .governance
  ) -> Step {
    Step(
      .breakGlassReviewed(BreakGlassReviewed(outcome: outcome, rationale: "A rationale")),
      in: glassOne,
      at: happened,
      by: author
    )
  }

  /// It changed who may see something, at eleven.
  static func relabelled(
    _ target: StreamID = StreamID(caseOne),
    from: Label = .normal,
    to: Label = .restricted,
    entry: EventID? = nil,
    section: Name? = nil,
    allowing staff: [Author]? = nil,
    with second: Author? = nil,
    in stream: StreamID? = nil,
    at happened: Happened = at("11:00"),
    by author: Author = .senior
  ) -> Step {
    Step(
      .accessRestrictionChanged(
        AccessRestrictionChanged(
          target: target,
          entry: entry,
          section: section,
          from: from,
          to: to,
          reason: .safeguarding,
          note: nil,
          allowed: staff.map { $0.map(\.staff) },
          reviewBy: nil,
          secondPerson: second?.staff,
          about: nil
        )
      ),
      in: stream ?? .restriction(of: target),
      at: happened,
      by: author
    )
  }

  /// A recipient was told that what they were told was wrong, at noon.
  static func notified(
    _ state: NoticeState = .sent,
    of disclosure: String = "D-0001",
    in record: StreamID = StreamID(caseOne),
    thread: String? = nil,
    at happened: Happened = at("12:00"),
    by author: Author = .administrator
  ) -> Step {
    Step(
      .recipientNotified(
        RecipientNotified(
          record: record,
          disclosure: NoticeID(checked: disclosure),
          reason: .correction,
          state: state,
          text: "What was told was wrong",
          method: state == .notPossible ? nil : .secureEmail,
          whyNot: state == .notPossible ? "The practice has closed" : nil
        )
      ),
      in: StreamID(.notice(NoticeID(checked: thread ?? disclosure))),
      at: happened,
      by: author
    )
  }
}
