@_spi(Unrecorded) import CaseRecords
import Cases
import EventLog
import Interchange
import Testing

@testable import Views

@Suite struct `The version of a view` {
  @Test func `if older, answers from the old rows, says so, and is built beside them`() throws {
    try withViews("A", first: 25) { record, store in
      let old = try StoredView.kept("caseload")
      let new = old.version(2)
      try store.catchUp(old)
      let bytes = try store.bytes(of: old)
      let report = try record.read { snapshot in
        let rows = try #require(try store.rows(of: new, with: snapshot))
        #expect(rows.isOlder)
        return try Caseload(in: snapshot, rows: rows, asAt: record.now()).report()
      }
      #expect(
        report.notes.contains(
          "Answered from version 1 of the view caseload, with what was recorded since as version 2 "
            + "folds it, which is built beside it: caselog rebuild caseload"
        )
      )
      #expect(report.table("case", "person") == "case | person\nC-0001 | Daniel Reeve")
      try #expect(store.bytes(of: old) == bytes)
      _ = try Rebuild([new], in: store, jobs: 2).run { _ in
        try #expect(store.state(of: new)?.version == 1)
        try #expect(store.bytes(of: old) == bytes)
      }
      let rows = try #require(try record.read { try store.rows(of: new, with: $0) })
      #expect(!rows.isOlder)
      #expect(rows.version == 2)
      try #expect(store.check(new, jobs: 2).isSound)
    }
  }

  @Test func `if newer, is neither answered from nor taken further`() throws {
    try withViews("A", first: 20) { record, store in
      let old = try StoredView.kept("caseload")
      let state = try store.catchUp(old.version(2))
      let bytes = try store.bytes(of: old)
      for line in try Fixtures.storylines(["A"])[20...] { try record.take(line) }
      try record.read { snapshot in
        let rows = try store.rows(of: old, with: snapshot)
        #expect(rows == nil)
      }
      try #expect(store.state(of: old) == state)
      try #expect(store.bytes(of: old) == bytes)
      try #expect(store.health(of: [old]).map(\.version) == [2])
    }
  }

  @Test func `of one's own view has its own columns`() throws {
    try withViews("A") { record, store in
      let old = firstContact(version: 1, columns: ["case"]) { stream, _ in [.text(stream.name)] }
      let new = firstContact(version: 2, columns: ["case", "contacts"]) { stream, events in
        [.text(stream.name), .integer(Int64(events.count))]
      }
      let reports = try [old, new].map { view in
        try store.report(of: view, to: StaffID(checked: "ST12"), for: .statistics)
      }
      #expect(reports[0].table("case") == "case\nC-0001")
      #expect(reports[1].table("case", "contacts") == "case | contacts\nC-0001 | 2")
      #expect(reports.map { $0.notes.last?.hasSuffix("version 1 of the view.") } == [true, false])
    }
  }

  private func firstContact(
    version: UInt16,
    columns: [String],
    row: @escaping @Sendable (StreamID, [RecordedEvent]) -> [Cell]?
  ) -> StoredView {
    StoredView(
      "first-contact",
      version: version,
      "Who has been seen?",
      columns: columns.map { Column(name: $0, title: $0, meaning: "What it says.") },
      of: .case,
      folding: [ContactRecorded.type],
      row: row
    )
  }
}
