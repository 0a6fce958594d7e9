@_spi(Unrecorded) import CaseRecords
import Cases
import EventLog
import Testing

@testable import Views

@Suite struct `Catching a view up` {
  @Test(arguments: StoredView.all.map(\.name).filter { $0 != "audit" })
  func `folds the stream of a correction again, and leaves the bytes of every other row alone`(
    _ name: String
  ) throws {
    try withViews("A", "C") { record, store in
      let view = try StoredView.kept(name)
      try store.catchUp(view)
      let before = try store.bytes(of: view)
      try record.take(correction)
      try store.catchUp(view)
      let after = try store.bytes(of: view)
      #expect(Set(after.keys) == Set(before.keys))
      let changed = after.filter { before[$0.key] != $0.value }.keys
      try #expect(Array(changed) == [store.key(of: "person/PN03").number])
    }
  }

  @Test func `puts what was corrected in the place of what was recorded`() throws {
    try withViews("C") { record, store in
      let outcomes = try StoredView.kept("outcomes")
      let person = try StreamID(words: "person/PN03")
      func numbers() throws -> [String?] {
        try record.read { snapshot in
          let rows = try #require(try store.rows(of: outcomes, with: snapshot))
          return try #require(try rows.fold(of: person, in: snapshot)).events.compactMap { event in
            if case .nhsNumberRecorded(let content) = event.event {
              content.number?.words
            } else {
              nil
            }
          }
        }
      }
      try #expect(numbers() == ["9990260036"])
      try record.take(correction)
      try #expect(numbers() == ["9990260109"])
    }
  }

  @Test(arguments: StoredView.all.map(\.name))
  func `with the same events twice leaves the same rows`(_ name: String) throws {
    try withViews("A", first: 30) { record, store in
      let view = try StoredView.kept(name)
      let whole = try store.catchUp(view)
      let digest = try store.digest(of: view)
      var earlier = whole
      earlier.size = 9
      earlier.mark = try record.read { try $0.mark(of: 9) }
      try store.put(earlier, for: view)
      try #expect(store.catchUp(view) == whole)
      try #expect(store.digest(of: view) == digest)
    }
  }

  @Test func `touches no row when somebody has only looked`() throws {
    try withViews("A", first: 30) { record, store in
      let caseload = try StoredView.kept("caseload")
      let size = try store.catchUp(caseload).size
      let before = try store.bytes(of: caseload)
      let access = try Story.access(to: "C-0001", "PN01")
      _ = try record.recordAccess(access, by: StaffID(checked: "ST12"), at: nil)
      try #expect(store.catchUp(caseload).size == size + 1)
      try #expect(store.bytes(of: caseload) == before)
    }
  }

  @Test func `answers from the log if others have taken in more than the snapshot sees`() throws {
    try withViews("A", first: 5) { record, store in
      let caseload = try StoredView.kept("caseload")
      try record.read { snapshot in
        try record.take(try #require(try Fixtures.storylines(["B"]).first))
        try store.catchUp(caseload)
        let rows = try store.rows(of: caseload, with: snapshot)
        #expect(rows == nil)
      }
    }
  }

  @Test func `leaves the table alone that somebody fills`() throws {
    try withViews("A", first: 10) { _, store in
      let caseload = try StoredView.kept("caseload")
      let rebuild = Rebuild([caseload], in: store, jobs: 1)
      let outcomes = try rebuild.run { _ in
        try store.catchUp(caseload)
        try #expect(store.bytes(of: caseload, in: .first) != store.bytes(of: caseload, in: .second))
      }
      #expect(outcomes.map(\.rows) == [2])
      try #expect(store.state(of: caseload)?.slot == .first)
      try #expect(store.digest(of: caseload) == outcomes.first?.digest)
    }
  }
}
