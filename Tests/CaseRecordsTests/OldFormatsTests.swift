@_spi(Unrecorded) import CaseRecords
import Cases
import EventLog
import Foundation
import TestSupport
import Testing

/// Stores as earlier programs wrote them, which every later one must read.
@Suite struct `A store of format 1` {
  @Test func `is opened, and verified to the last section`() throws {
    try withCopy { record in
      let result = try record.log.read { try $0.verify() }
      #expect(result.problems.isEmpty)
      #expect(result.events == Self.eventCount)
      #expect(result.opened == result.sections)
      #expect(result.sections >= Self.eventCount)
    }
  }

  @Test func `says what it said`() throws {
    try withCopy { record in
      let adult = try record.state("C-0001")
      #expect(adult.isOpen == false)
      #expect(adult.disclosures.map(\.content.recipient) == [.custody, .legalAdviser])
      #expect(adult.onwardReferrals.count == 1)
      let child = try record.state("C-0002", at: .recorded(instant("2026-04-08T14:38+01:00")))
      #expect(child.consents.map(\.content.consent) == [ConsentID(checked: "K-0002")])
      try record.read { snapshot in
        try #expect(snapshot.events(of: .refusals).count == 1)
        try #expect(snapshot.concernState(ConcernID(checked: "SG-0002")).closed != nil)
      }
    }
  }

  @Test func `has events of older versions, which read as if they were written now`() throws {
    try withCopy { record in
      try record.read { snapshot in
        var versions: [UInt8] = []
        try record.log.read { log in
          for header in try log.headers(of: #require(StreamName("person/PN02")))
          where header.description.type == CommunicationNeedRecorded.type.number {
            versions.append(header.description.schema)
          }
        }
        #expect(versions == [1])
        let person = StreamID(PersonID(checked: "PN02"))
        let needs = try snapshot.events(of: person).compactMap { event in
          if case .communicationNeedRecorded(let content)? = event.event { content } else { nil }
        }
        #expect(needs.map(\.reviewedOn) == [try .value(CalendarDate(words: "2026-04-07"))])
      }
    }
  }

  @Test func `goes on`() throws {
    try withCopy { record in
      let words = try record.take(Storyline.lines("A")).map(\.word)
      #expect(Set(words) == ["repeated"])
      var note = try #require(try Storyline.lines("B").first)
      note.id = CommandID.unique(at: Instant(microseconds: 0))
      note.proposals = [
        Proposal(stream: StreamID(PersonID(checked: "PN99")), event: note.proposals[0].event)
      ]
      note.happened = .at(Moment(seconds: 1_779_300_000, offset: 60, precision: .minute))
      note.recorded = try instant("2026-05-20T19:10+01:00")
      try #expect(record.record(note).word == "recorded")
      try #expect(record.log.head().size == Self.eventCount + 1)
    }
  }

  static let eventCount: UInt64 = 61

  /// Calls `body` with a copy of the fixture, protected as a key file must be.
  private func withCopy(_ body: (ServiceRecord) throws -> Void) throws {
    try withTemporaryDirectory { directory in
      let fixture = Storyline.fixtures.appending(path: "stores/1")
      for name in ["store", "key"] {
        try FileManager.default.copyItem(
          at: fixture.appending(path: name),
          to: URL(filePath: directory).appending(path: name)
        )
      }
      let key = directory + "/key"
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: key)
      try body(ServiceRecord.open(directory + "/store", unlocking: .keyFile(path: key)))
    }
  }
}
