@_spi(Unrecorded) import CaseRecords
import Cases
import LMDB
import Testing

@testable import EventLog
@testable import Views

@Suite struct `Events that cannot be folded` {
  /// A store whose caseload has taken in 14 lines of storyline A, and two later events of which, in
  /// different streams, do not open; `repair` puts them right.
  private func withDamage(
    _ body: (ServiceRecord, ViewStore, _ repair: () throws -> Void) throws -> Void
  ) throws {
    try withViews("A", first: 14) { record, store in
      try store.catchUp(.kept("caseload"))
      for line in try Fixtures.storylines(["A"])[14...] { try record.take(line) }
      var streams: [String] = []
      try record.read { snapshot in
        for position in [Self.first, Self.second] {
          streams.append(try snapshot.stream(at: position).words)
        }
      }
      #expect(streams == ["person/PN01", "case/C-0001"])
      try body(record, store, record.damage(Self.first, Self.second))
    }
  }

  private static let (first, second) = (UInt64(17), UInt64(25))

  private func cause(_ position: UInt64) -> String {
    "\(LogError.damagedSection(Position(position), section: 0, reason: Self.changed))"
  }

  private static let changed = "its bytes are not those whose digest stands in the header"

  @Test func `stop a rebuilding, which names all of them, and the old rows go on serving`() throws {
    try withDamage { _, store, repair in
      let caseload = try StoredView.kept("caseload")
      let (state, bytes) = (try store.state(of: caseload), try store.bytes(of: caseload))
      for jobs in [1, 2] {
        let error = #expect(throws: UnfoldableEvents.self) {
          _ = try Rebuild(StoredView.all, in: store, jobs: jobs).run()
        }
        #expect(error?.events.map(\.position) == [Self.first, Self.second])
        #expect(error?.events.map(\.cause) == [cause(Self.first), cause(Self.second)])
        #expect(error?.description.contains("  #25: ") == true)
      }
      try #expect(store.state(of: caseload) == state)
      try #expect(store.bytes(of: caseload) == bytes)
      let concerned = try StoredView.all.filter { try store.build(of: $0) != nil }
      try repair()
      try #expect(Rebuild(concerned, in: store, jobs: 2).run().allSatisfy(\.isResumed))
    }
  }

  @Test func `leave a view where it was, which says so until it has caught up`() throws {
    try withDamage { record, store, repair in
      let caseload = try StoredView.kept("caseload")
      let bytes = try store.bytes(of: caseload)
      let behind = try record.size - 17
      for _ in 1...2 {
        let rows = try #require(try record.read { try store.rows(of: caseload, with: $0) })
        #expect(rows.isStale)
        #expect(rows.size == 17)
        try #expect(
          rows.warnings(at: record.size) == [
            "STALE: this view is \(behind) events behind, because the event at #17 cannot be folded. "
              + cause(Self.first)
          ]
        )
      }
      try #expect(store.bytes(of: caseload) == bytes)
      let stuck = try #require(try store.health(of: [caseload]).first)
      #expect(stuck.isStuck)
      #expect(stuck.lag == behind)
      #expect(stuck.problem == UnfoldableEvents.Event(position: 17, cause: cause(17)))
      try repair()
      let rows = try #require(try record.read { try store.rows(of: caseload, with: $0) })
      #expect(!rows.isStale)
      try #expect(rows.warnings(at: record.size) == [])
      try #expect(store.check(caseload, jobs: 2).isSound)
    }
  }

  @Test func `are told by the view that answers from the rows before them`() throws {
    try withDamage { record, store, _ in
      let report = try record.read { snapshot in
        let rows = try store.rows(of: .kept("caseload"), with: snapshot)
        return try Caseload(in: snapshot, rows: rows, asAt: record.now()).report()
      }
      #expect(report.notes.contains { $0.hasPrefix("As recorded up to #16;") })
      #expect(report.notes.contains { $0.hasPrefix("STALE: this view is ") })
      #expect(report.table("case", "person") == "case | person\nC-0001 | Daniel Reeve")
    }
  }

  @Test func `leave nothing in a view that is new, not even what another key sealed`() throws {
    try withStorylines(["A", "C"]) { record in
      let caseload = try StoredView.kept("caseload")
      try record.withViews { try $0.catchUp(caseload) }
      let repair = try record.damage(17)
      try record.forgetViewKey()
      try record.withViews { store in
        do {
          let rows = try #require(try record.read { try store.rows(of: caseload, with: $0) })
          #expect(rows.isStale)
          #expect(rows.size == 17)
        }
        // Every row opens under the new key.
        try #expect(store.digest(of: caseload) != nil)
        try repair()
        try #expect(store.check(caseload, jobs: 2).isSound)
      }
    }
  }

  @Test func `met after the end that was aimed at do not replace rows that are further`() throws {
    try withViews("A", first: 14) { record, store in
      let caseload = try StoredView.kept("caseload")
      try store.catchUp(caseload)
      let rebuild = Rebuild([caseload], in: store, jobs: 2)
      var repair: () throws -> Void = {}
      var serving: (ViewState?, [UInt64: [UInt8]]) = (nil, [:])
      let error = #expect(throws: UnfoldableEvents.self) {
        _ = try rebuild.run { _ in
          for line in try Fixtures.storylines(["A"])[14...] { try record.take(line) }
          try store.catchUp(caseload)
          serving = (try store.state(of: caseload), try store.bytes(of: caseload))
          repair = try record.damage(Self.first)
        }
      }
      #expect(error?.events.map(\.position) == [Self.first])
      try #expect(serving.0?.size == record.size)
      try #expect(store.state(of: caseload) == serving.0)
      try #expect(store.bytes(of: caseload) == serving.1)
      try repair()
      try #expect(rebuild.run().map(\.isResumed) == [true])
      try #expect(store.check(caseload, jobs: 2).isSound)
    }
  }

  @Test func `hinder no view that they do not concern`() throws {
    try withDamage { record, store, _ in
      let error = #expect(throws: UnfoldableEvents.self) {
        _ = try Rebuild(StoredView.all, in: store, jobs: 2).run()
      }
      #expect(error?.events.map(\.position) == [Self.first, Self.second])
      let made = try StoredView.all.filter { try store.state(of: $0)?.built == record.size }
      let hindered = try StoredView.all.filter { try store.build(of: $0) != nil }
      #expect(made.map(\.name).contains("audit") && hindered.map(\.name).contains("caseload"))
      #expect(made.count + hindered.count == StoredView.all.count)
      // The person view takes neither details nor letters.
      #expect(made.map(\.name).contains("person"))
      for view in made { try #expect(store.check(view, jobs: 2).isSound, "\(view.name)") }
    }
  }

  @Test func `recorded after the end that was aimed at are told of rows that serve all the same`()
    throws
  {
    try withViews("A", first: 14) { record, store in
      let caseload = try StoredView.kept("caseload")
      try store.catchUp(caseload)
      let rebuilt = try Rebuild([caseload], in: store, jobs: 2).run { _ in
        for line in try Fixtures.storylines(["A"])[14...] { try record.take(line) }
        _ = try record.damage(Self.first)
        try store.catchUp(caseload)
      }
      #expect(rebuilt.map(\.problem?.position) == [Self.first])
      try #expect(store.state(of: caseload)?.slot == .second)
      try #expect(store.state(of: caseload)?.size == Self.first)
      try #expect(store.health(of: [caseload]).first?.isStuck == true)
    }
  }

  @Test func `that are old hinder only what was recorded since in their streams`() throws {
    try withViews("A", "C", first: 26) { record, store in
      let caseload = try StoredView.kept("caseload")
      let before = try store.catchUp(caseload).size
      for line in try Fixtures.storylines(["A", "C"])[26...] { try record.take(line) }
      _ = try record.damage(6)
      let (old, next) = try record.read { snapshot in
        let old = try snapshot.stream(at: 6)
        let size = try snapshot.head.size
        return (old, try (before..<size).first { try snapshot.stream(at: $0) == old })
      }
      #expect(old.words == "case/C-0001")
      #expect(try #require(next) > before + 3)
      let state = try store.catchUp(caseload)
      #expect(state.size == next)
      #expect(state.problem?.position == 6)
    }
  }

  @Test func `are those too whose header is damaged`() throws {
    try withViews("A", first: 20) { record, store in
      let views = [try StoredView.kept("caseload"), try StoredView.kept("audit")]
      for view in views { try store.catchUp(view) }
      for line in try Fixtures.storylines(["A"])[20...] { try record.take(line) }
      for position in [UInt64(25), 27] { try record.damageHeader(8, at: position) }
      for view in views {
        let rows = try #require(try record.read { try store.rows(of: view, with: $0) })
        #expect(rows.problem?.position == 25, "\(view.name)")
        #expect(rows.size == 25)
      }
      let error = #expect(throws: UnfoldableEvents.self) {
        _ = try Rebuild(views, in: store, jobs: 2).run()
      }
      #expect(error?.events.map(\.position) == [25, 27])
    }
  }

  @Test func `are none if no stream view folds them, though their headers are damaged`() throws {
    try withViews("A") { record, store in
      let caseload = try StoredView.kept("caseload")
      let access = try Story.access(to: "C-0001", "PN01")
      _ = try record.recordAccess(access, by: StaffID(checked: "ST12"), at: nil)
      let last = try record.size - 1
      try record.damageHeader(1, at: last)  // The label, which a scan does not look at.
      let health = try store.health(of: [caseload, .kept("audit")])
      #expect(health.map(\.position) == [last, last - 1])
      #expect(health.map(\.problem?.position) == [nil, last])
      // It is still this log.
      try #expect(store.state(of: caseload)?.size == last + 1)
    }
  }
}
