@testable import Cases
import TestSupport
import Testing

@Suite struct `The author of a command` {
  let referred = given(.registered(), .referred(), in: .tested)

  @Test func `may record what their role permits`() {
    referred.when(.met()).thenRecorded()
  }

  @Test func `is not the engine, which acts by rule`() {
    let task = Step.noted(.task, by: .engine)
    referred.when(task).thenRefused(by: "INV-02")
    referred.when(task, intent: .reported).thenRefused(by: "INV-02")
    referred.when(task, channel: .rule).thenRecorded()
    referred.when(task, channel: .import).thenRecorded()
  }

  @Test func `may not record what their role does not permit`() {
    referred.when(.met(by: .auditor)).thenRefused(by: "INV-02")
  }

  @Test(arguments: [Author.auditor, .suspended])
  func `is told once what they lacked then and lack now`(_ author: Author) throws {
    let reported = referred.when(.met(by: author), intent: .reported)
    reported.thenRecorded([.reported, .withoutAuthority])
    #expect(try reported.answer.get().warnings.map(\.rule).count { $0 == "INV-02" } == 1)
  }

  @Test func `is told both when they lacked one thing then and lack another now`() throws {
    let late = referred.when(
      .met(at: at("23:30", on: "2026-03-29"), by: Author("ST21", "AUD")),
      intent: .reported,
      now: moment("00:30").instant
    )
    #expect(try late.answer.get().warnings.map(\.rule).count { $0 == "INV-02" } == 2)
  }

  @Test func `is known`() {
    referred.when(.met(by: Author("ST99", "SP"))).thenRefused(by: "INV-02")
  }

  @Test func `does not act in a role that they do not hold`() {
    referred.when(.met(by: Author("ST03", "SP"))).thenRefused(by: "INV-02")
  }

  @Test func `is not suspended`() {
    referred.when(.met(by: .suspended)).thenRefused(by: "INV-02")
  }

  @Test func `was not suspended on the day before`() {
    referred.when(.met(at: at("09:00", on: "2026-03-29"), by: .suspended)).thenRecorded()
  }

  @Test func `works on their last day`() {
    referred.when(.met(at: at("23:30", on: "2026-03-29"), by: .leaver)).thenRecorded()
  }

  @Test func `has not left since`() {
    referred.when(
      .met(at: at("23:30", on: "2026-03-29"), by: .leaver),
      now: moment("00:30").instant
    )
    .thenRefused(by: "INV-02")
  }

  @Test func `was there when it happened`() {
    referred.when(
      .met(at: at("23:30", on: "2026-03-29"), by: .joiner),
      now: moment("00:30").instant
    )
    .thenRefused(by: "INV-02")
  }

  @Test func `need not have been there when somebody else's clock says so`() {
    referred.and(.arrested()).when(
      .by(.joiner, .clock(.relevantTime, at: moment("23:30", on: "2026-03-29"))),
      now: moment("00:30").instant
    )
    .thenRecorded()
  }

  @Test func `is judged by the role of the day on which it happened`() {
    referred.when(
      .screened(on: .recordsOnly, at: at("23:30", on: "2026-03-29"), by: .promoted),
      now: moment("00:30").instant
    )
    .thenRefused(by: "INV-02")
  }

  @Test func `is marked, and not refused, in a report`() {
    referred.when(.met(by: .suspended), intent: .reported)
      .thenRecorded([.reported, .withoutAuthority])
  }

  @Test(arguments: Event.engines)
  func `is not the engine`(_ event: Event, _ stream: StreamID) {
    given(in: .tested).when(Step(event, in: stream, at: at("09:00"), by: .manager))
      .thenRefused(by: "INV-02")
  }

  @Test func `may be entered by a role that imports`() {
    referred.when(.by(.entered(by: .administrator), .met())).thenRecorded()
  }

  @Test func `may enter for themselves`() {
    referred.when(.by(.entered(by: .facilitator), .met())).thenRecorded()
  }

  @Test func `may not be entered by anybody else`() {
    referred.when(.by(.entered(by: .engagement), .met())).thenRefused(by: "INV-02")
  }

  @Test func `may not be entered by anybody else, even in a report`() {
    referred.when(.by(.entered(by: .engagement), .met()), intent: .reported)
      .thenRefused(by: "INV-02")
  }
}

extension Author {
  /// A facilitator whose entry somebody else types in.
  static func entered(by author: Author) -> Author {
    Author(staff: facilitator.staff, role: facilitator.role, enteredBy: author.staff)
  }
}

extension Event {
  /// What the engine alone records, with the streams it stands in.
  fileprivate static let engines: [(Event, StreamID)] = [
    (.storeCreated(.blank), .store), (.commandRefused(.blank), .refusals),
    (.viewRebuilt(.blank), .views), (.signingKeyChanged(.blank), .signing),
  ]
}
