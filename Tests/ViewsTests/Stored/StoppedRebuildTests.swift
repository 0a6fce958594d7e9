@_spi(Unrecorded) import CaseRecords
import Cases
import EventLog
import LMDB
import Testing

@testable import Views

@Suite struct `A rebuilding that is stopped` {
  /// A store whose caseload serves, and has been rebuilt as far as the stream of the first case.
  private func withHalf(
    _ body: (ServiceRecord, ViewStore, StoredView) throws -> Void
  ) throws {
    try withViews("A", "C") { record, store in
      let caseload = try StoredView.kept("caseload")
      try store.catchUp(caseload)
      #expect(throws: Stopped.self) {
        _ = try Rebuild([caseload], in: store, jobs: 2).run { _ in throw Stopped() }
      }
      var build = try #require(try store.build(of: caseload))
      let last = try store.key(of: "case/C-0001")
      let keys = try store.bytes(of: caseload, in: build.slot).keys
      for key in keys where key > last.number {
        try store.put(nil, at: RowKey(number: key), of: caseload, in: build.slot)
      }
      build.last = last
      build.tally = try store.tally(of: caseload, in: build.slot, building: build.building)
      #expect(build.rows > 0 && build.rows < keys.count)
      let half = build
      try store.environment.write { try store.put(half, of: "caseload", in: &$0) }
      try body(record, store, caseload)
    }
  }

  @Test func `goes on where it was, to the same end`() throws {
    try withHalf { _, store, caseload in
      let old = try store.digest(of: caseload)
      let kept = try store.bytes(of: caseload, in: .second)
      var progress: [Int] = []
      let rebuilt = try Rebuild([caseload], in: store, jobs: 2).run {
        progress += [$0.done, $0.total]
      }
      #expect(rebuilt.map(\.isResumed) == [true])
      #expect(rebuilt.map(\.digest) == [old])
      #expect(progress.count == 2 && progress[0] == progress[1])
      // What was there already has not been made again.
      let rows = try store.bytes(of: caseload)
      for (key, bytes) in kept { #expect(rows[key] == bytes) }
    }
  }

  @Test func `takes in afterwards what was recorded since it began`() throws {
    try withHalf { record, store, caseload in
      try record.take(correction)
      let rebuilt = try Rebuild([caseload], in: store, jobs: 1).run()
      #expect(rebuilt.map(\.isResumed) == [true])
      try #expect(store.state(of: caseload)?.size == record.size)
      try #expect(store.check(caseload, jobs: 2).isSound)
    }
  }

  @Test func `is begun anew by another version`() throws {
    try withHalf { _, store, caseload in
      let rebuilt = try Rebuild([caseload.version(2)], in: store, jobs: 1).run()
      #expect(rebuilt.map(\.isResumed) == [false])
      #expect(rebuilt.map(\.version) == [2])
    }
  }

  @Test func `is begun anew under another key`() throws {
    try withStorylines(["A"]) { record in
      let caseload = try StoredView.kept("caseload")
      try record.withViews { store in
        #expect(throws: Stopped.self) {
          _ = try Rebuild([caseload], in: store, jobs: 2).run { _ in throw Stopped() }
        }
      }
      try record.forgetViewKey()
      try record.withViews { store in
        let rebuilt = try Rebuild([caseload], in: store, jobs: 1).run()
        #expect(rebuilt.map(\.isResumed) == [false])
        try #expect(store.check(caseload, jobs: 2).isSound)
      }
    }
  }

  @Test func `leaves the old rows to serve, whether it is thrown away or not`() throws {
    try withHalf { record, store, caseload in
      let (state, bytes) = (try store.state(of: caseload), try store.bytes(of: caseload))
      try #expect(record.read { try store.rows(of: caseload, with: $0) }?.isOlder == false)
      try #expect(Rebuild(StoredView.all, in: store, jobs: 1).abort() == ["caseload"])
      try #expect(store.state(of: caseload) == state)
      try #expect(store.bytes(of: caseload) == bytes)
      try #expect(store.build(of: caseload) == nil)
      try #expect(store.bytes(of: caseload, in: .second).isEmpty)
      try #expect(Rebuild(StoredView.all, in: store, jobs: 1).abort() == [])
      try #expect(Rebuild([caseload], in: store, jobs: 1).run().map(\.isResumed) == [false])
    }
  }

  @Test func `before anything served never takes away what serves since`() throws {
    try withViews("A", first: 10) { _, store in
      let caseload = try StoredView.kept("caseload")
      let rebuild = Rebuild([caseload], in: store, jobs: 1)
      #expect(throws: Stopped.self) { _ = try rebuild.run { _ in throw Stopped() } }
      try store.catchUp(caseload)
      let bytes = try store.bytes(of: caseload)
      #expect(bytes.count == 2)
      try #expect(rebuild.abort() == ["caseload"])
      try #expect(store.bytes(of: caseload) == bytes)
    }
  }

  @Test func `does not let rows serve that are not what was folded`() throws {
    try withHalf { _, store, caseload in
      let (state, bytes) = (try store.state(of: caseload), try store.bytes(of: caseload))
      let first = try #require(try store.bytes(of: caseload, in: .second).keys.min())
      try store.put(nil, at: RowKey(number: first), of: caseload, in: .second)
      let error = #expect(throws: RebuildError.self) {
        _ = try Rebuild([caseload], in: store, jobs: 1).run()
      }
      #expect(error?.description.contains("The old ones go on serving.") == true)
      try #expect(store.state(of: caseload) == state)
      try #expect(store.bytes(of: caseload) == bytes)
    }
  }

  @Test func `does not let a row serve that does not open`() throws {
    try withHalf { _, store, caseload in
      let (key, row) = try #require(try store.bytes(of: caseload, in: .second).first)
      var damaged = row
      damaged[row.count - 1] ^= 1
      try store.put(damaged, at: RowKey(number: key), of: caseload, in: .second)
      let reason = "row \(key) does not open"
      #expect(throws: RebuildError.unsound(view: "caseload", reason: reason)) {
        _ = try Rebuild([caseload], in: store, jobs: 1).run()
      }
      try #expect(store.state(of: caseload)?.slot == .first)
    }
  }

  @Test func `is refused while another one is under way, and so is throwing it away`() throws {
    try withViews("A", first: 10) { record, store in
      let (caseload, court) = (try StoredView.kept("caseload"), try StoredView.kept("court"))
      let underWay = RebuildError.underWay(view: "caseload")
      _ = try Rebuild([caseload], in: store, jobs: 1).run { _ in
        #expect(throws: underWay) { _ = try Rebuild([court, caseload], in: store, jobs: 1).run() }
        #expect(throws: underWay) { _ = try Rebuild([caseload], in: store, jobs: 1).abort() }
        _ = try Rebuild([court], in: store, jobs: 1).run()
      }
      try #expect(Rebuild([caseload], in: store, jobs: 1).run().count == 1)
    }
  }
}
