@testable import Cases
import TestSupport

let actionOne = HuddleActionID(checked: "HA-0001")

extension HuddleSlot {
  /// The huddles of the tested service.
  static let tested = [("AM", 600), ("PM", 960)].map { slot, minutes in
    HuddleSlot(
      slot: Name(checked: slot),
      begins: ClockTime(checkedMinutes: Int64(minutes)),
      lateAfterMinutes: 10,
      missedAfterMinutes: 30,
      earliestMinutes: 60
    )
  }
}

extension StreamID {
  /// The stream of a huddle of 30 March 2026, unless another day is said.
  static func huddle(_ slot: String = "AM", on day: String = "2026-03-30") -> StreamID {
    guard let stream = try? StreamID(kind: .huddle, name: "\(day)-\(slot)") else {
      preconditionFailure("\(day)-\(slot) is not a huddle.")
    }
    return stream
  }
}

extension Step {
  /// A huddle began.
  static func gathered(
    _ slot: String = "AM",
    on day: String = "2026-03-30",
    in stream: StreamID? = nil,
    led chair: Author = .lead,
    present: [Author] = [.lead, .facilitator],
    apologies: [Author] = [],
    unaccounted: [Author] = [],
    carrying actions: [CarriedAction]? = nil,
    at happened: Happened = at("10:00"),
    by author: Author = .lead
  ) -> Step {
    Step(
      .huddleOpened(
        HuddleOpened(
          slot: Name(checked: slot),
          date: date(day),
          chair: chair.staff,
          present: present.map(\.staff),
          apologies: apologies.map(\.staff),
          unaccounted: unaccounted.map(\.staff),
          lateMinutes: nil,
          carriedActions: actions
        )
      ),
      in: stream ?? .huddle(slot, on: day),
      at: happened,
      by: author
    )
  }

  /// Something was brought up, at five past ten.
  static func raised(
    _ text: Line? = nil,
    cases: [CaseID]? = nil,
    concerns: [ConcernID]? = nil,
    in stream: StreamID = .huddle(),
    at happened: Happened = at("10:05"),
    by author: Author = .facilitator
  ) -> Step {
    Step(
      .huddleItemRaised(
        HuddleItemRaised(
          kind: .other,
          priority: .urgent,
          people: nil,
          cases: cases,
          concerns: concerns,
          staff: nil,
          site: nil,
          text: text
        )
      ),
      in: stream,
      at: happened,
      by: author
    )
  }

  /// Something became of an action, at seven past ten.
  static func acted(
    _ state: HuddleActionState,
    owner: Author? = nil,
    note: Line? = nil,
    in stream: StreamID = .huddle(),
    at happened: Happened = at("10:07"),
    by author: Author = .lead
  ) -> Step {
    Step(
      .huddleActionRecorded(
        HuddleActionRecorded(
          action: actionOne,
          state: state,
          owner: owner?.staff,
          due: nil,
          cases: nil,
          concerns: nil,
          note: note
        )
      ),
      in: stream,
      at: happened,
      by: author
    )
  }

  /// The huddle ended, at twenty past ten.
  static func dispersed(
    in stream: StreamID = .huddle(),
    at happened: Happened = at("10:20"),
    by author: Author = .lead
  ) -> Step {
    Step(
      .huddleClosed(HuddleClosed(decisions: [], staffingGaps: [], carriedActions: nil)),
      in: stream,
      at: happened,
      by: author
    )
  }
}
