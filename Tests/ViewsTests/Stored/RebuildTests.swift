@_spi(Unrecorded) import CaseRecords
import Cases
import EventLog
import LMDB
import Testing

@testable import Views

@Suite struct `Rebuilding views` {
  @Test func `gives what being fed line by line gives, on any number of threads`() throws {
    try withViews { record, store in
      for line in try Fixtures.storylines(["A", "C"]) {
        try record.take(line)
        for view in StoredView.all { try store.catchUp(view) }
      }
      let fed = try StoredView.all.map { try store.digest(of: $0) }
      for jobs in [1, 2, 7] {
        let rebuilt = try Rebuild(StoredView.all, in: store, jobs: jobs).run()
        #expect(rebuilt.map(\.name) == StoredView.all.map(\.name))
        #expect(rebuilt.map(\.digest) == fed)
        #expect(!rebuilt.contains { $0.isResumed })
      }
      #expect(Set(fed).count > 5)
    }
  }

  @Test func `one by one gives what all together give`() throws {
    try withViews("A", "D") { _, store in
      let together = try Rebuild(StoredView.all, in: store, jobs: 2).run()
      let alone = try StoredView.all.flatMap { try Rebuild([$0], in: store, jobs: 2).run() }
      #expect(alone.map(\.digest) == together.map(\.digest))
    }
  }

  @Test func `leaves the others alone`() throws {
    try withViews("A") { _, store in
      let (caseload, court) = (try StoredView.kept("caseload"), try StoredView.kept("court"))
      for view in [caseload, court] { try store.catchUp(view) }
      let (state, bytes) = (try store.state(of: court), try store.bytes(of: court))
      _ = try Rebuild([caseload], in: store, jobs: 1).run()
      try #expect(store.state(of: court) == state)
      try #expect(store.bytes(of: court) == bytes)
      #expect(!bytes.isEmpty)
    }
  }

  @Test func `of a store in which nothing has happened gives no rows`() throws {
    try withViews { _, store in
      let rebuilt = try Rebuild(StoredView.all, in: store, jobs: 2).run()
      // What the store says of itself is two events, whose headers the audit keeps.
      #expect(rebuilt.map(\.size) == Array(repeating: 2, count: StoredView.all.count))
      #expect(rebuilt.filter { $0.rows > 0 }.map(\.name) == ["audit"])
    }
  }

  @Test func `of a view that no event feeds gives no rows`() throws {
    try withViews("A") { _, store in
      let none = StoredView("none", version: 1, "None?", columns: [], of: .huddle, folding: []) {
        _,
        _ in []
      }
      let rebuilt = try Rebuild([none], in: store, jobs: 1).run()
      #expect(rebuilt.map(\.rows) == [0])
      // SHA-256 of nothing.
      #expect(
        rebuilt.first?.digest.description.hasPrefix("e3b0c44298fc1c149afbf4c8996fb924") == true
      )
      try #expect(store.state(of: none)?.size == store.record.size)
    }
  }

  @Test(arguments: [ViewState.Slot.first, .second])
  func `takes away what the log cannot give`(_ slot: ViewState.Slot) throws {
    try withViews("A") { _, store in
      let caseload = try StoredView.kept("caseload")
      let digest = try Rebuild([caseload], in: store, jobs: 1).run().first?.digest
      let stray = RowKey(.case, 999)
      try store.put([1, 2, 3], at: stray, of: caseload, in: slot)
      let rebuilt = try Rebuild([caseload], in: store, jobs: 1).run()
      #expect(rebuilt.first?.digest == digest)
      for slot in [ViewState.Slot.first, .second] {
        try #expect(store.bytes(of: caseload, in: slot)[stray.number] == nil)
      }
    }
  }

  @Test func `lets the new rows serve and clears the old ones in one commit`() throws {
    try withViews("A", first: 30) { record, store in
      let caseload = try StoredView.kept("caseload")
      try store.catchUp(caseload)
      let old = try #require(try record.read { try store.rows(of: caseload, with: $0) })
      var seen: [RowKey: [UInt8]] = [:]
      try old.forEachContent { seen[$0] = $1 }
      let before = store.environment.lastTransaction
      var commits = 0
      _ = try Rebuild([caseload], in: store, jobs: 1).run { _ in
        commits = Int(store.environment.lastTransaction - before)
        try #expect(store.state(of: caseload)?.slot == .first)
      }
      // To begin and to fill takes all commits but one.
      #expect(Int(store.environment.lastTransaction - before) == commits + 1)
      try #expect(store.state(of: caseload)?.slot == .second)
      try #expect(store.bytes(of: caseload, in: .first).isEmpty)
      try #expect(store.build(of: caseload) == nil)
      // Whoever asked before goes on seeing what was there.
      var seenLater: [RowKey: [UInt8]] = [:]
      try old.forEachContent { seenLater[$0] = $1 }
      #expect(seenLater == seen)
      #expect(!seen.isEmpty)
    }
  }

  @Test func `takes in what is recorded meanwhile, once`() throws {
    try withViews("A", first: 30) { record, store in
      let caseload = try StoredView.kept("caseload")
      let lines = try Fixtures.storylines(["A"])[30...]
      try store.catchUp(caseload)
      let rebuilt = try Rebuild([caseload], in: store, jobs: 2).run { _ in
        for line in lines { try record.take(line) }
        try store.catchUp(caseload)  // And the old rows are taken further by others.
      }
      try #expect(store.state(of: caseload)?.size == record.size)
      try #expect(rebuilt.first?.size == record.size - UInt64(lines.count))
      try #expect(store.check(caseload, jobs: 2).isSound)
    }
  }

  @Test func `tells of each view once it serves, before the next one does`() throws {
    try withViews("A", first: 10) { _, store in
      let (caseload, court) = (try StoredView.kept("caseload"), try StoredView.kept("court"))
      var told: [String] = []
      #expect(throws: Stopped.self) {
        _ = try Rebuild([caseload, court], in: store, jobs: 1).run { _ in
        } served: { outcome in
          told.append(outcome.name)
          throw Stopped()
        }
      }
      #expect(told == ["caseload"])
      try #expect(store.state(of: caseload) != nil)
      try #expect(store.state(of: court) == nil)
      let rest = try Rebuild([court], in: store, jobs: 1).run { _ in
      } served: {
        told.append($0.name)
      }
      #expect(told == ["caseload", "court"])
      #expect(rest.map(\.isResumed) == [true])
    }
  }
}
