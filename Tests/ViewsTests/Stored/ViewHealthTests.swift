@_spi(Unrecorded) import CaseRecords
import Cases
import EventLog
import Testing

@testable import Views

@Suite struct `The health of views` {
  @Test func `is that they have caught up, with what they hold`() throws {
    try withViews("A", "C") { record, store in
      let health = try store.health(of: StoredView.all)
      #expect(health.map(\.name) == StoredView.all.map(\.name))
      for view in health {
        #expect(view.version == view.current)
        #expect(view.lag == 0)
        try #expect(view.position == record.size - 1)
        #expect(view.behindSince == nil)
        #expect(view.problem == nil && !view.isStuck)
        #expect(view.building == nil)
        #expect(view.rows > 0 || view.size == 0)
      }
      let rows = Dictionary(uniqueKeysWithValues: health.map { ($0.name, $0.rows) })
      // Two cases and two people; the retention of none has been looked at.
      #expect(rows["caseload"] == 4)
      #expect(rows["person"] == 4)
      #expect(rows["audit"] == 1)
    }
  }

  @Test func `tells since when one is behind that cannot catch up`() throws {
    try withViews("A", first: 20) { record, store in
      let caseload = try StoredView.kept("caseload")
      try store.catchUp(caseload)
      for line in try Fixtures.storylines(["A"])[20...] { try record.take(line) }
      _ = try record.damage(25)
      let health = try #require(try store.health(of: [caseload]).first)
      #expect(health.position == 24)
      try #expect(health.lag == record.size - 25)
      try #expect(health.behindSince == record.read { try $0.clearEvent(at: 25).recorded })
      #expect(health.isStuck)
    }
  }

  @Test func `tells of a copy that is being built`() throws {
    try withViews("A") { _, store in
      let caseload = try StoredView.kept("caseload")
      let before = try #require(try store.health(of: [caseload]).first)
      _ = try Rebuild([caseload], in: store, jobs: 1).run { _ in
        let health = try #require(try store.health(of: [caseload]).first)
        #expect(health.building == 2)
        #expect(health.size == 2 * before.size)
        #expect(health.digest == before.digest)
      }
      try #expect(store.health(of: [caseload]).map(\.building) == [nil])
    }
  }

  @Test func `tells of a view that another program keeps`() throws {
    try withViews("A") { _, store in
      let own = StoredView("own", version: 3, "Mine?", columns: [], of: .case, folding: []) {
        _,
        _ in
        nil
      }
      try store.catchUp(own)
      let health = try store.health(of: [.kept("caseload")])
      #expect(health.map(\.name) == ["caseload", "own"])
      #expect(health.map(\.version) == [1, 3])
      #expect(health.map(\.current) == [1, nil])
    }
  }
}
