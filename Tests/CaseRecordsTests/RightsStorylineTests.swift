@_spi(Unrecorded) import CaseRecords
import Cases
import EventLog
import Foundation
import Interchange
import Testing

/// Storyline T, imported after the two people it is about, as `domain.md` expects it to look.
@Suite struct `The storyline of rights and retention` {
  @Test func `carries over whoever was recorded in another system before`() throws {
    try withRights { record in
      let norman = StreamID(PersonID(checked: "PN13"))
      let events = try record.read { try $0.events(of: norman) }
      #expect(events.map(\.channel) == [.history])
      #expect(events.map(\.happened.words) == ["2006-02-10"])
      #expect(try events.map(\.recorded) == [instant("2026-05-01T09:00+01:00")])
    }
  }

  @Test func `begins the month on 4 June, when it was sure who asked, and skips a Saturday`() throws
  {
    try withRights { record in
      let access = try requests(1, in: record)
      #expect(access.map(\.dueOn?.words) == [nil, "2026-07-06"])
    }
  }

  @Test func `warns that no time runs while it is not sure who asks`() throws {
    try Storyline.withStore { record in
      _ = try record.take(people())
      let recordings = try record.take(Storyline.lines("T"))
      let warnings = recordings.map { recording -> [String] in
        if case .recorded(_, let decision) = recording { decision.warnings.map(\.rule) } else { [] }
      }
      #expect(warnings == [["EV56"], [], [], [], [], [], [], []])
    }
  }

  @Test func `decides on access in part, within the month, and hands it over`() throws {
    try withRights { record in
      let decision = try decisions(1, in: record)
      #expect(decision.map(\.decision) == [.partial])
      #expect(decision.map { $0.redactions.map(\.count) } == [[2]])
      #expect(decision.map(\.seriousHarmAssessor?.text) == ["ST01"])
      #expect(decision.map(\.sentAt?.words) == ["2026-06-25T15:00+01:00"])
      #expect(decision.map(\.overdueReason) == [nil])
    }
  }

  @Test func `refuses to erase PN01, tells of the right to complain, and erases nothing`() throws {
    try withRights { record in
      let decision = try decisions(2, in: record)
      #expect(decision.map(\.decision) == [.refused])
      #expect(decision.map(\.grounds) == [[.healthCare, .publicTask]])
      #expect(decision.map(\.toldOfComplaint) == [true])
      var erased: [PersonID] = []
      try record.read { snapshot in
        try snapshot.forEachEvent(types: [ErasureExecuted.type.number]) { event in
          if case .erasureExecuted(let content)? = event.event { erased.append(content.person) }
          return true
        }
      }
      #expect(erased.map(\.text) == ["PN13"])
    }
  }

  @Test func `erases PN13 after a review found it due, with two approvals, and still verifies`()
    throws
  {
    try withRights { record in
      let stream = try StreamID(words: "governance/retention-PN13")
      let events = try record.read { try $0.events(of: stream) }
      guard case .retentionReviewed(let review)? = events.first?.event,
        case .erasureExecuted(let erasure)? = events.last?.event
      else {
        Issue.record("There is no review, or no erasure.")
        return
      }
      #expect(review.outcome == .dispose)
      #expect(review.dueDate?.words == "2026-02-10")
      #expect(erasure.ground == .retention)
      #expect(erasure.approvals.map(\.text) == ["ST10", "ST11"])
      #expect(erasure.backupsExpireOn.words == "2026-07-29")
      let result = try record.log.read { try $0.verify() }
      #expect(result.problems.isEmpty)
    }
  }

  @Test func `says that the release to PN01 was looked at, and for what`() throws {
    try withRights { record in
      let looks = try record.read { try $0.events(of: .access) }
      guard case .recordAccessed(let access)? = looks.first?.event else {
        Issue.record("Nobody looked.")
        return
      }
      #expect(looks.count == 1)
      #expect(access.mode == .export)
      #expect(access.purpose == .subjectAccess)
    }
  }

  private func withRights(_ body: (ServiceRecord) throws -> Void) throws {
    try Storyline.withStore { record in
      let words = try record.take(people() + Storyline.lines("T")).map(\.word)
      #expect(words.filter { $0 != "recorded" } == [])
      try body(record)
    }
  }

  /// The lines of T00, which are carried over from another system.
  private func people() throws -> [CommandRequest] {
    let file = Storyline.fixtures.appending(path: "storylines/T00.ndjson")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
      try ImportLine(
        Array(line.utf8),
        isTest: true,
        isHistory: true,
        enteredBy: StaffID(checked: "ST13")
      ).request
    }
  }

  private func requests(_ number: Int, in record: ServiceRecord) throws -> [RightsRequestReceived] {
    let stream = try StreamID(words: "governance/request-RR-000\(number)")
    return try record.read { try $0.events(of: stream) }.compactMap { event in
      if case .rightsRequestReceived(let content)? = event.event { content } else { nil }
    }
  }

  private func decisions(_ number: Int, in record: ServiceRecord) throws -> [RightsRequestDecided] {
    let stream = try StreamID(words: "governance/request-RR-000\(number)")
    return try record.read { try $0.events(of: stream) }.compactMap { event in
      if case .rightsRequestDecided(let content)? = event.event { content } else { nil }
    }
  }
}
