@_spi(Unrecorded) import CaseRecords
import Cases
import EventLog
import Foundation
import Interchange
import Testing
import Views

@Suite struct `The index of NHS numbers` {
  private let chioma = PersonID(checked: "PN03")

  private func holders(_ words: String, in record: ServiceRecord) throws -> [PersonID] {
    let index = try NumberIndex(in: ViewStore(beside: record))
    let number = try NHSNumber(words: words)
    return try record.read { try index.holders(of: number, in: $0) }
  }

  private func take(_ line: String, into record: ServiceRecord) throws {
    let request = try ImportLine(Array(line.utf8), isTest: true, enteredBy: nil).request
    guard case .recorded = try record.record(request) else {
      Issue.record("It was not recorded: \(line)")
      return
    }
  }

  @Test func `finds who has a number, and nobody else`() throws {
    try withStorylines(["C"]) { record in
      try #expect(holders("9990260036", in: record) == [chioma])
      try #expect(holders("9990260001", in: record) == [])
    }
  }

  @Test func `takes in what is recorded later`() throws {
    try withStorylines(["C"]) { record in
      try #expect(holders("9990260001", in: record) == [])
      try take(
        """
        {"recorded":"2026-06-20T09:00+01:00","happened":"2026-06-20T09:00+01:00","by":"ST13",\
        "commandId":"019ee000-0000-7000-8000-000000000001","type":"NHSNumberRecorded",\
        "stream":"person/PN03","data":{"status":"02","number":"9990260001","previous":"9990260036","reason":"A slip","how":"told"}}
        """,
        into: record
      )
      try #expect(holders("9990260001", in: record) == [chioma])
      try #expect(holders("9990260036", in: record) == [chioma])
    }
  }

  @Test func `takes in a number to which another was corrected`() throws {
    try withStorylines(["C"]) { record in
      try #expect(holders("9990260109", in: record) == [])
      try take(
        """
        {"recorded":"2026-06-20T09:00+01:00","happened":"2026-06-20T09:00+01:00","by":"ST04",\
        "commandId":"019ee000-0000-7000-8000-000000000002","type":"EntryCorrected",\
        "stream":"person/PN03","data":{"target":"019d8b02-f4c0-757f-b32b-35c60517c828/0",\
        "kind":"amended","reason":"A slip","fields":[{"field":"number","value":"9990260109"}],\
        "requestedBy":"staff","recipientsToNotify":[],"noRecipientsReason":"Nobody was told it"}}
        """,
        into: record
      )
      try #expect(holders("9990260109", in: record) == [chioma])
    }
  }

  @Test func `is made anew when its folder has been deleted`() throws {
    try withStorylines(["C"]) { record in
      try #expect(holders("9990260036", in: record) == [chioma])
      try FileManager.default.removeItem(atPath: record.log.directory + "/views")
      try #expect(holders("9990260036", in: record) == [chioma])
    }
  }

  @Test func `holds no number that can be read`() throws {
    try withStorylines(["C"]) { record in
      try #expect(holders("9990260036", in: record) == [chioma])
      let file = record.log.directory + "/views/data.mdb"
      let bytes = try Data(contentsOf: URL(filePath: file))
      #expect(bytes.range(of: Data("9990260036".utf8)) == nil)
      // Nor as the number that the digits make.
      let number = (0..<8).map { UInt8(truncatingIfNeeded: UInt64(9_990_260_036) >> (8 * $0)) }
      #expect(bytes.range(of: Data(number)) == nil)
      #expect(!bytes.isEmpty)
    }
  }
}
