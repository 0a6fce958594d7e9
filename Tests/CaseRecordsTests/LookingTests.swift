@_spi(Unrecorded) import CaseRecords
import Cases
import EventLog
import Foundation
import Interchange
import Testing

/// What leaves a record, and what has to be on disk before.
@Suite struct `Somebody who looks` {
  @Test func `is recorded when the answer is opened, and not before`() throws {
    try Storyline.withStore { record in
      _ = try record.take(try Array(Storyline.lines("A").prefix(10)))
      let size = try record.log.head().size
      let unseen = try record.answer(to: looker("ST04"), of: .record) { snapshot in
        var showing = Showing(views: ["state"])
        showing.cases = [caseOne]
        return (try snapshot.caseState(caseOne).lastVersion, showing)
      }
      try #expect(record.log.head().size == size)
      let (version, receipt) = try unseen.open()
      #expect(version > 0)
      #expect(receipt.head.size == size + 1)
      guard case .recordAccessed(let access) = try record.last(of: .access) else {
        Issue.record("Nothing was recorded.")
        return
      }
      #expect(access.cases == [caseOne])
      #expect(access.purpose == .audit)
      #expect(access.session == Name(checked: "somebody"))
      #expect(access.rows.count == 1)
    }
  }

  @Test func `is told nothing, and leaves nothing, if what they ask for fails`() throws {
    try Storyline.withStore { record in
      let size = try record.log.head().size
      #expect(throws: Broken.self) {
        _ = try record.answer(to: looker("ST04"), of: .record) { _ -> (Int, Showing) in
          throw Broken()
        }
      }
      try #expect(record.log.head().size == size)
    }
  }

  @Test(arguments: [
    ("ST99", ReadingKind.lists, "ACC-01"), ("SYS1", .lists, "ACC-02"),
    ("ST13", .record, "ACC-02"), ("ST10", .record, "ACC-02"), ("ST02", .governance, "ACC-02"),
  ])
  func `is refused before anything is read, and that is recorded`(
    staff: String,
    kind: ReadingKind,
    rule: String
  ) throws {
    try Storyline.withStore { record in
      _ = try record.take(try Array(Storyline.lines("A").prefix(10)))
      let size = try record.log.head().size
      var isRead = false
      let refusal = #expect(throws: ReadRefusal.self) {
        _ = try record.answer(to: looker(staff), of: kind) { _ in
          isRead = true
          return (1, Showing(views: ["state"]))
        }
      }
      #expect(refusal?.rule.id == rule)
      #expect(!isRead)
      try #expect(record.log.head().size == size + 1)
      guard case .commandRefused(let refused) = try record.last(of: .refusals) else {
        Issue.record("Nothing was recorded.")
        return
      }
      #expect(refused.rule.text == rule)
      #expect(refused.actor.text == staff)
      #expect(refused.typeName.text == "RecordAccessed")
    }
  }

  @Test func `is told the same of what is not theirs to see and of what there is not`() throws {
    try Storyline.withStore { record in
      _ = try record.take(try Array(Storyline.lines("A").prefix(10)))
      let hidden = StreamID(caseOne)
      let nothing = StreamID(CaseID(checked: "C-0099"))
      let refusals = [hidden, nothing].map { target in
        #expect(throws: ReadRefusal.self) {
          _ = try record.answer(to: looker("ST03"), of: .record) { _ -> (Int, Showing) in
            throw ReadRefusal(.nothingToSee, of: target, to: StaffID(checked: "ST03"))
          }
        }
      }
      #expect(refusals.map { $0?.rule } == [.nothingToSee, .nothingToSee])
      let events = try record.read { try $0.events(of: .refusals) }
      let targets = events.compactMap { event -> StreamID? in
        if case .commandRefused(let refused) = event.event { refused.target } else { nil }
      }
      #expect(targets == [hidden, nothing])
    }
  }

  @Test func `by a user who is somebody else is refused`() throws {
    try Storyline.withStore { record in
      var request = CommandRequest(
        id: try CommandID(words: "0195e0c2-0000-7000-8000-000000000001"),
        proposals: [
          Proposal(stream: .service, event: .serviceDescribed(try binding("ST04", to: "anna")))
        ],
        happened: .at(try Moment(words: "2026-03-29T07:00+01:00")),
        by: StaffID(checked: "ST13")
      )
      request.recorded = try instant("2026-03-29T07:00+01:00")
      #expect(try record.take([request]).map(\.word) == ["recorded"])
      let claims = [("ST04", "anna"), ("ST04", "berta"), ("ST12", "anna"), ("ST04", nil)]
      let rules = claims.map { staff, user -> String in
        do {
          let looker = Looker(
            StaffID(checked: staff),
            for: .audit,
            user: user.map(Name.init(checked:))
          )
          _ = try record.answer(to: looker, of: .lists) { _ in (1, Showing(views: ["state"])) }
          return "shown"
        } catch let refusal as ReadRefusal {
          return refusal.rule.id
        } catch {
          return "\(error)"
        }
      }
      #expect(rules == ["shown", "ACC-04", "ACC-04", "ACC-04"])
    }
  }

  private struct Broken: Error {}
}

private let caseOne = CaseID(checked: "C-0001")

private func looker(_ staff: String) -> Looker {
  Looker(StaffID(checked: staff), for: .audit, user: Name(checked: "somebody"))
}

/// The service of Greater Manchester, in which a member of staff is bound to a user.
private func binding(_ staff: String, to user: String) throws -> ServiceDescribed {
  let file = Storyline.fixtures.appending(path: "greater-manchester.json")
  let text = try String(contentsOf: file, encoding: .utf8)
  let bound = text.replacing(
    #""staff": "\#(staff)","#,
    with: #""staff": "\#(staff)", "users": ["\#(user)"],"#
  )
  try #require(bound != text)
  return try JSONReader.read(from: try JSON(parsing: Array(bound.utf8)))
}

extension ServiceRecord {
  /// What the last event of `stream` says.
  fileprivate func last(of stream: StreamID) throws -> Event? {
    try read { try $0.events(of: stream) }.last?.event
  }
}
