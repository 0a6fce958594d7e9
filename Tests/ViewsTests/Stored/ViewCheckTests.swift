import CaseRecords
import Cases
import EventLog
import Testing

@testable import Views

@Suite struct `Checking a view` {
  @Test func `finds that what was fed, and what is folded in every way, agree`() throws {
    try withViews { record, store in
      for line in try Fixtures.storylines(["A", "C"]) {
        try record.take(line)
        for view in StoredView.all { try store.catchUp(view) }
      }
      for view in StoredView.all {
        let check = try store.check(view, jobs: 2)
        #expect(check.isSound, "\(view.name)")
        #expect(check.kept == check.onOne && check.onOne == check.onMany)
        try #expect(check.size == record.size)
        #expect(check.alone == 1)
      }
    }
  }

  @Test func `changes nothing`() throws {
    try withViews("A") { _, store in
      let caseload = try StoredView.kept("caseload")
      let (state, bytes) = (try store.catchUp(caseload), try store.bytes(of: caseload))
      _ = try store.check(caseload, jobs: 2)
      try #expect(store.state(of: caseload) == state)
      try #expect(store.bytes(of: caseload) == bytes)
      try #expect(store.build(of: caseload) == nil)
    }
  }

  @Test func `of one case folds that case alone, into the row that it has`() throws {
    try withViews("A", "C") { _, store in
      let check = try store.check(.kept("caseload"), jobs: 1, case: CaseID(checked: "C-0001"))
      #expect(check.alone == 1)
      #expect(check.strays == [])
      #expect(check.isSound)
    }
  }

  @Test func `finds the row that is another one than its stream comes to`() throws {
    try withViews("A", "C") { _, store in
      let caseload = try StoredView.kept("caseload")
      let state = try store.catchUp(caseload)
      let key = try store.key(of: "case/C-0001")
      // A fold that forgot everything, as one with a fault might: it opens, and is wrong.
      let wrong = ViewRow(key, RowDraft(facets: RowFacets(label: .normal), content: []))
      let seal = store.seal(of: "caseload", building: state.building)
      try store.put(wrong.sealed(with: seal), at: key, of: caseload, in: state.slot)
      let check = try store.check(caseload, jobs: 2, case: CaseID(checked: "C-0001"))
      #expect(!check.isSound)
      #expect(check.onOne == check.onMany)
      #expect(check.kept != check.onOne)
      #expect(check.strays.map(\.words) == ["case/C-0001"])
      let rebuilt = try Rebuild([caseload], in: store, jobs: 2).run()
      #expect(rebuilt.map(\.digest) == [check.onOne])
      try #expect(store.check(caseload, jobs: 2).isSound)
    }
  }

  @Test func `finds a row that is missing, and one that is too many`() throws {
    try withViews("A", "C") { _, store in
      let caseload = try StoredView.kept("caseload")
      let state = try store.catchUp(caseload)
      let key = try store.key(of: "case/C-0001")
      let row = try #require(try store.bytes(of: caseload)[key.number])
      try store.put(nil, at: key, of: caseload, in: state.slot)
      try #expect(!store.check(caseload, jobs: 2).isSound)
      try store.put(row, at: key, of: caseload, in: state.slot)
      try #expect(store.check(caseload, jobs: 2).isSound)
      let stray = ViewRow(
        RowKey(.case, 999),
        RowDraft(facets: RowFacets(label: .normal), content: [])
      )
      let seal = store.seal(of: "caseload", building: state.building)
      try store.put(stray.sealed(with: seal), at: stray.key, of: caseload, in: state.slot)
      try #expect(!store.check(caseload, jobs: 2).isSound)
    }
  }

  @Test func `tells how much was taken in since the building, which alone proves catching up`()
    throws
  {
    try withViews("A", first: 10) { record, store in
      let caseload = try StoredView.kept("caseload")
      _ = try Rebuild([caseload], in: store, jobs: 1).run()
      try #expect(store.check(caseload, jobs: 2).caughtUp == 0)
      let size = try record.size
      for line in try Fixtures.storylines(["A"])[10...] { try record.take(line) }
      try #expect(store.check(caseload, jobs: 2).caughtUp == record.size - size)
    }
  }
}
