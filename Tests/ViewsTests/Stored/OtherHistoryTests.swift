@_spi(Unrecorded) import CaseRecords
import Cases
import EventLog
import Foundation
import TestSupport
import Testing

@testable import Views

/// What was built from one history, found beside another one, as after a backup was put back.
@Suite struct `Views of another history` {
  /// Calls `before` with a store; then `after` with a backup of the store as it was before that, beside
  /// which the views lie that have been built since.
  private func withBackup(
    before: (ServiceRecord, ViewStore) throws -> Void,
    after: (ServiceRecord, ViewStore) throws -> Void
  ) throws {
    try withTemporaryDirectory { directory in
      let (store, backup) = (directory + "/store", directory + "/backup")
      let unlocking = Unlocking.keyFile(path: directory + "/store.key")
      let record = try ServiceRecord.create(
        store,
        unlocking: unlocking,
        description: Fixtures.greaterManchester(),
        isTest: true,
        by: StaffID(checked: "ST07"),
        as: RoleCode(checked: "TM")
      )
      // The key for views is made once, and is in the backup.
      let views = try ViewStore(beside: record)
      try FileManager.default.copyItem(atPath: store, toPath: backup)
      try before(record, views)
      try FileManager.default.removeItem(atPath: backup + "/views")
      try FileManager.default.copyItem(atPath: store + "/views", toPath: backup + "/views")
      let other = try ServiceRecord.open(backup, unlocking: unlocking)
      try after(other, ViewStore(beside: other))
    }
  }

  /// The lines of a storyline, and the same at the same times about somebody of another name.
  private func lines(of storyline: String) throws -> (these: [String], others: [String]) {
    let lines = try Fixtures.storylines([storyline])
    return (lines, lines.map { $0.replacing("Daniel Reeve", with: "Donald Reeve") })
  }

  @Test func `are folded anew, though the other was recorded at the same times`() throws {
    let caseload = try StoredView.kept("caseload")
    let (these, others) = try lines(of: "A")
    #expect(these != others)
    try withBackup { record, store in
      for line in these { try record.take(line) }
      try store.catchUp(caseload)
    } after: { record, store in
      for line in others { try record.take(line) }
      let report = try record.read { snapshot in
        let rows = try store.rows(of: caseload, with: snapshot)
        return try Caseload(in: snapshot, rows: rows, asAt: record.now()).report()
      }
      // The case is closed by then.
      #expect(report.table("case", "person") == "case | person")
      try #expect(store.check(caseload, jobs: 2).isSound)
    }
  }

  @Test func `are folded anew, though the other was longer`() throws {
    let caseload = try StoredView.kept("caseload")
    try withBackup { record, store in
      for line in try Fixtures.storylines(["A", "C"]) { try record.take(line) }
      try store.catchUp(caseload)
    } after: { record, store in
      try record.take(try Fixtures.storylines(["A"])[0])
      try #expect(store.state(of: caseload) == nil)
      try #expect(store.check(caseload, jobs: 2).isSound)
    }
  }

  @Test func `are not gone on with where a rebuilding was killed`() throws {
    let caseload = try StoredView.kept("caseload")
    let (these, others) = try lines(of: "A")
    try withBackup { record, store in
      for line in these { try record.take(line) }
      #expect(throws: Stopped.self) {
        _ = try Rebuild([caseload], in: store, jobs: 2).run { _ in throw Stopped() }
      }
    } after: { record, store in
      for line in others { try record.take(line) }
      let rebuilt = try Rebuild([caseload], in: store, jobs: 2).run()
      #expect(rebuilt.map(\.isResumed) == [false])
      try #expect(store.check(caseload, jobs: 2).isSound)
    }
  }

  @Test func `do not hide whose an NHS number is`() throws {
    let chioma = PersonID(checked: "PN03")
    try withBackup { record, store in
      for line in try Fixtures.storylines(["A"]) { try record.take(line) }
      try #expect(holders("9990260036", in: record, store) == [])
    } after: { record, store in
      // Fewer events than have been taken in of the other history.
      for line in try Fixtures.storylines(["C"]) { try record.take(line) }
      try #expect(holders("9990260036", in: record, store) == [chioma])
      try #expect(holders("9990260001", in: record, store) == [])
    }
  }

  private func holders(
    _ words: String,
    in record: ServiceRecord,
    _ store: ViewStore
  ) throws -> [PersonID] {
    let index = try NumberIndex(in: store)
    let number = try NHSNumber(words: words)
    return try record.read { try index.holders(of: number, in: $0) }
  }
}

@Suite struct `A rebuilding that was killed before somebody was erased` {
  @Test func `is begun anew, so that no erased words are left in its rows`() throws {
    try withViews("A", "C") { record, store in
      let caseload = try StoredView.kept("caseload")
      #expect(throws: Stopped.self) {
        _ = try Rebuild([caseload], in: store, jobs: 2).run { _ in throw Stopped() }
      }
      try record.destroyKey(of: "PN03")
      let rebuilt = try Rebuild([caseload], in: store, jobs: 2).run()
      #expect(rebuilt.map(\.isResumed) == [false])
      try #expect(store.check(caseload, jobs: 2).isSound)
    }
  }
}
