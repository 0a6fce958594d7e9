@_spi(Unrecorded) import CaseRecords
import Cases
import EventLog
import LMDB
import Testing

@testable import Views

@Suite struct `The tally of what stands in clear` {
  @Test func `is of hashes as their authors publish them`() {
    // SipHash-2-4 of no, of eight and of sixteen bytes 0, 1, 2 …, under the key 0, 1, … 15.
    var hash = SipHash(0x0706_0504_0302_0100, 0x0F0E_0D0C_0B0A_0908)
    #expect(hash.finish() == 0x726F_DB47_DD0E_0E31)
    hash.add(0x0706_0504_0302_0100)
    #expect(hash.finish() == 0x93F5_F579_9A93_2462)
    hash.add(0x0F0E_0D0C_0B0A_0908)
    #expect(hash.finish() == 0x3F2A_CC7F_57C2_9BDB)
  }

  @Test func `is of the row's place and every word of its facets`() {
    let hash = FacetHash(1, 2)
    let facets: [UInt8] = [0, 1, 1, 0, 1, 0, 0, 0] + [9, 0, 0, 0, 0, 0, 0, 0]
    let whole = hash.of(5, facets.span, size: 16)
    #expect(hash.of(6, facets.span, size: 16) != whole)
    #expect(hash.of(5, facets.span, size: 8) != whole)
    #expect(FacetHash(1, 3).of(5, facets.span, size: 16) != whole)
    for place in facets.indices {
      var other = facets
      other[place] ^= 1
      #expect(hash.of(5, other.span, size: 16) != whole, "byte \(place)")
    }
  }

  /// What a caseload of one worker's cases shows, in a store in which ST02 has one.
  private func cases(in record: ServiceRecord, _ store: ViewStore) throws -> [String] {
    try record.read { snapshot in
      let rows = try #require(try store.rows(of: .kept("caseload"), with: snapshot))
      return try rows.folds(of: .case, .current, in: snapshot).folds.map(\.stream.words)
    }
  }

  @Test func `tells that a row is hidden by facets that were changed`() throws {
    try withViews("A", first: 25) { record, store in
      let caseload = try StoredView.kept("caseload")
      let state = try store.catchUp(caseload)
      try #expect(cases(in: record, store) == ["case/C-0001"])
      let key = try store.key(of: "case/C-0001")
      let table = try store.tables(of: "caseload")[state.slot].facets
      try store.environment.write { transaction in
        var facets = try #require(try transaction.value(at: key.number, in: table))
        #expect(facets[1] == 1)
        facets[1] = 0  // No longer current.
        try transaction.put(facets.span, at: key.number, in: table)
      }
      #expect(throws: RecordDamage.self) { try cases(in: record, store) }
      try #expect(store.health(of: [caseload]).first?.damage != nil)
      try #expect(!store.check(caseload, jobs: 1).isSound)
    }
  }

  @Test func `tells that a row is missing together with its facets`() throws {
    try withViews("A", first: 25) { record, store in
      let caseload = try StoredView.kept("caseload")
      let state = try store.catchUp(caseload)
      let key = try store.key(of: "case/C-0001")
      try store.put(nil, at: key, of: caseload, in: state.slot)
      #expect(throws: RecordDamage.self) { try cases(in: record, store) }
      try #expect(store.health(of: [caseload]).first?.damage != nil)
    }
  }

  @Test func `is the same whether rows were taken in step by step or at once`() throws {
    try withViews { record, store in
      let caseload = try StoredView.kept("caseload")
      for line in try Fixtures.storylines(["A", "C"]) {
        try record.take(line)
        try store.catchUp(caseload)
      }
      let state = try #require(try store.state(of: caseload))
      #expect(state.tally.rows == 4)
      try #expect(
        state.tally == store.tally(of: caseload, in: state.slot, building: state.building)
      )
    }
  }
}
