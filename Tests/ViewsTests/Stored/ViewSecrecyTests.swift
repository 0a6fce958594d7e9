@_spi(Unrecorded) import CaseRecords
import Cases
import EventLog
import Foundation
import Testing

@testable import Views

@Suite struct `What is kept of views` {
  @Test func `is made anew once its key has been replaced`() throws {
    try withStorylines(["A", "C"]) { record in
      let caseload = try StoredView.kept("caseload")
      let (digests, before) = try record.withViews { store in
        let digests = try StoredView.all.map { view in
          try store.catchUp(view)
          return try store.digest(of: view)
        }
        return (digests, try store.bytes(of: caseload))
      }
      try record.forgetViewKey()
      try record.withViews { store in
        for view in StoredView.all {
          try #expect(store.state(of: view) == nil)
          let rows = try record.read { try store.rows(of: view, with: $0) }
          #expect(rows != nil)
        }
        try #expect(StoredView.all.map { try store.digest(of: $0) } == digests)
        let after = try store.bytes(of: caseload)
        #expect(after.keys.sorted() == before.keys.sorted())
        #expect(after.allSatisfy { before[$0.key] != $0.value })
      }
    }
  }

  @Test func `is made anew once its folder has been deleted`() throws {
    try withStorylines(["A"]) { record in
      let caseload = try StoredView.kept("caseload")
      let digest = try record.withViews { store in
        try store.catchUp(caseload)
        return try store.digest(of: caseload)
      }
      try FileManager.default.removeItem(atPath: record.log.directory + "/views")
      try record.withViews { store in
        try #expect(store.state(of: caseload) == nil)
        try store.catchUp(caseload)
        try #expect(store.digest(of: caseload) == digest)
      }
    }
  }

  @Test func `holds no words that can be read without the key`() throws {
    try withViews("A") { record, store in
      for view in StoredView.all { try store.catchUp(view) }
      let file = record.log.directory + "/views/data.mdb"
      let bytes = try Data(contentsOf: URL(filePath: file))
      for words in ["Daniel", "Reeve", "9990260001"] {
        #expect(bytes.range(of: Data(words.utf8)) == nil, "\(words)")
      }
      #expect(bytes.range(of: Data("caseload/0".utf8)) != nil)
    }
  }

  @Test func `shows nothing of a person who has been erased, although the row has the words`()
    throws
  {
    try withViews("A", first: 25) { record, store in
      let caseload = try StoredView.kept("caseload")
      func people() throws -> String {
        try record.read { snapshot in
          let rows = try #require(try store.rows(of: caseload, with: snapshot))
          return try Caseload(in: snapshot, rows: rows, asAt: record.now()).report()
            .table("case", "person", "safeguarding")
        }
      }
      try #expect(people().contains("C-0001 | Daniel Reeve"))
      let state = try #require(try store.state(of: caseload))
      let bytes = try store.bytes(of: caseload)
      try record.destroyKey(of: "PN01")
      try #expect(!people().contains("Daniel"))
      try #expect(store.bytes(of: caseload) == bytes)
      // It is the reading that holds the words back: the seal opens.
      let key = try store.key(of: "person/PN01")
      let seal = store.seal(of: "caseload", building: state.building)
      let stored = try #require(bytes[key.number])
      let row = try #require(ViewRow(stored: stored, at: key, opening: seal))
      #expect(Data(row.content).range(of: Data("Reeve".utf8)) != nil)
    }
  }

  @Test func `has the rows that the log has once a person has been erased`() throws {
    try withViews("A", "D") { record, store in
      for view in StoredView.all { try store.catchUp(view) }
      try record.destroyKey(of: "PN01")
      try record.destroyKey(of: "PN42")
      let answers = try Answers(in: record, store, asAt: record.now())
      for (view, report) in answers.folded {
        #expect(answers.stored[view]?.rows == report.rows, "\(view)")
      }
    }
  }

  @Test func `shows nothing of them either where a correction has added somebody before them`()
    throws
  {
    try withViews("D") { record, store in
      try record.take(
        """
        {"recorded":"2026-06-20T09:00+01:00","happened":"2026-06-20T09:00+01:00","by":"ST04",\
        "commandId":"019ee000-0000-7000-8000-000000000003","type":"EntryCorrected",\
        "stream":"safeguarding/SG-0004","data":{"target":"019d9a78-c7e0-7930-abcd-e4e9962e6c24/2",\
        "kind":"amended","reason":"Left out","fields":[\
        {"field":"furtherSubjects[1].person","value":"PN41"},\
        {"field":"furtherSubjects[1].relation","value":"child"},\
        {"field":"furtherSubjects[1].stage","value":"child"},\
        {"field":"furtherSubjects[1].age","value":"8"},\
        {"field":"furtherSubjects[1].lives","value":"SAL"},\
        {"field":"furtherSubjects[1].found","value":"SAL"},\
        {"field":"furtherSubjects[1].account","value":"Was there too."}],\
        "requestedBy":"staff","recipientsToNotify":[],"noRecipientsReason":"Nobody was told it"}}
        """
      )
      let safeguarding = try StoredView.kept("safeguarding")
      let concern = try StreamID(words: "safeguarding/SG-0004")
      func words() throws -> String {
        try record.read { snapshot in
          let rows = try #require(try store.rows(of: safeguarding, with: snapshot))
          let fold = try #require(try rows.fold(of: concern, in: snapshot))
          return "\(fold.events.map(\.event))"
        }
      }
      // What was said of PN04, whose part the correction has moved from the second to the third place.
      try #expect(words().contains("Speaks of it as decided"))
      try #expect(words().contains("Was there too."))
      try record.destroyKey(of: "PN04")
      try #expect(!words().contains("Speaks of it as decided"))
    }
  }
}
