@testable import Cases
import TestSupport
import Testing

@Suite struct `Breaking the glass` {
  let referred = given(.registered(), .referred(), in: .tested)
  let broken = given(.registered(), .referred(), .brokeGlass(), in: .tested)

  private func ends(_ outcome: Outcome) throws -> Moment? {
    guard case .breakGlassInvoked(let content)? = try outcome.answer.get().events.first?.event
    else { return nil }
    return content.endsAt
  }

  @Test func `is recorded, and ends by itself`() throws {
    let outcome = referred.when(.brokeGlass())
    outcome.thenRecorded()
    #expect(try ends(outcome)?.instant == moment("12:00").instant)
  }

  @Test func `ends sooner if that is said`() throws {
    #expect(try ends(referred.when(.brokeGlass(for: 15)))?.instant == moment("11:15").instant)
  }

  @Test func `is refused for longer than the service allows`() {
    referred.when(.brokeGlass(for: 61)).thenRefused(by: "EV53")
    referred.when(.brokeGlass(for: 0)).thenRefused(by: "EV53")
  }

  @Test func `is refused to a role that may not`() {
    referred.when(.brokeGlass(by: .mentor)).thenRefused(by: "INV-02")
  }

  @Test func `is refused without somebody else being alerted`() {
    referred.when(.brokeGlass(alerting: [])).thenRefused(by: "EV53")
    referred.when(.brokeGlass(alerting: [.facilitator])).thenRefused(by: "EV53")
  }

  @Test func `is refused of something that there is not`() {
    referred.when(.brokeGlass(of: StreamID(concernOne))).thenRefused(by: "EV53")
    referred.when(.brokeGlass(of: .service)).thenRefused(by: "EV53")
  }

  @Test func `is marked, and not refused, when it is reported afterwards`() {
    referred.when(.brokeGlass(), intent: .reported).thenRecorded([.reported, .irregular])
  }

  @Test func `opens what was named, to one person, for its time`() {
    let glass = given(.registered(), .referred(), .brokeGlassUntil(moment("12:00")), in: .tested)
      .situation.own.glasses[glassOne]
    let target = StreamID(caseOne)
    let staff = Author.facilitator.staff
    #expect(glass?.opens(target, to: staff, at: moment("11:00").instant) == true)
    #expect(glass?.opens(target, to: staff, at: moment("12:00").instant) == false)
    #expect(glass?.opens(target, to: Author.lead.staff, at: moment("11:30").instant) == false)
    #expect(glass?.opens(StreamID(person), to: staff, at: moment("11:30").instant) == false)
  }

  @Test func `is reviewed by somebody else`() {
    broken.when(.reviewedGlass()).thenRecorded()
    let own = given(.registered(), .referred(), .brokeGlass(by: .governance), in: .tested)
    own.when(.reviewedGlass()).thenRefused(by: "INV-11")
    own.when(.reviewedGlass(by: .guardian)).thenRecorded()
  }

  @Test func `is reviewed by somebody else, whoever types both in`() {
    let typed = given(
      .registered(),
      .referred(),
      .by(.entered(by: .administrator), .brokeGlass()),
      in: .tested
    )
    typed.when(.by(.reviewing(enteredBy: .administrator), .reviewedGlass())).thenRecorded()
    given(.registered(), .referred(), .brokeGlass(by: .manager), in: .tested)
      .when(.by(.reviewing(enteredBy: .manager), .reviewedGlass()))
      .thenRefused(by: "INV-11")
    given(
      .registered(),
      .referred(),
      .by(.entered(by: .governance), .brokeGlass()),
      in: .tested
    )
    .when(.reviewedGlass()).thenRefused(by: "INV-11")
  }

  @Test func `is marked when it was reviewed by the same person`() {
    given(.registered(), .referred(), .brokeGlass(by: .governance), in: .tested)
      .when(.reviewedGlass(), intent: .reported)
      .thenRecorded([.reported, .withoutAuthority])
  }

  @Test func `is reviewed once`() {
    broken.and(.reviewedGlass()).when(.reviewedGlass(at: at("16:00"))).thenRefused(by: "EV54")
  }

  @Test func `is not reviewed before it happened`() {
    referred.when(.reviewedGlass()).thenRefused(by: "INV-01")
  }

  @Test func `is reviewed within a working day`() throws {
    let inTime = broken.when(.reviewedGlass(at: at("23:00", on: "2026-03-31")))
    #expect(try inTime.answer.get().warnings == [])
    broken.when(.reviewedGlass(at: at("00:00", on: "2026-04-01"))).thenWarned(by: "EV54")
  }
}

extension Step {
  /// The glass was broken, with the end that was worked out.
  fileprivate static func brokeGlassUntil(_ end: Moment) -> Step {
    var step = brokeGlass()
    step.event = .breakGlassInvoked(
      BreakGlassInvoked(
        target: StreamID(caseOne),
        reason: .immediateRisk,
        text: "Somebody is at risk",
        minutes: 60,
        endsAt: end,
        alertSentTo: [Author.lead.staff]
      )
    )
    return step
  }
}

extension Author {
  /// Whoever reviews, with an entry that somebody else types in.
  fileprivate static func reviewing(enteredBy author: Author) -> Author {
    Author(staff: governance.staff, role: governance.role, enteredBy: author.staff)
  }
}
