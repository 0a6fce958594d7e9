@_spi(Unrecorded) import CaseRecords
import Cases
import EventLog
import Foundation
import Interchange
import Synchronization
import TestSupport
import Testing

@Suite struct `Recording at the same time` {
  @Test func `lets exactly one of two win that name the same version`() throws {
    try Storyline.withStore { record in
      let lines = try Storyline.lines("A")
      _ = try record.take(Array(lines.prefix(9)))
      let stream = StreamID(CaseID(checked: "C-0001"))
      let version = try record.read { try $0.version(of: stream) }
      let words = Mutex<[String]>([])
      DispatchQueue.concurrentPerform(iterations: 2) { _ in
        var request = lines[8]
        request.id = CommandID.unique(at: Instant(microseconds: 0))
        request.expected = [stream: version]
        let word = (try? record.record(request).word) ?? "failed"
        words.withLock { $0.append(String(word.prefix(8))) }
      }
      #expect(words.withLock { $0.sorted() } == ["conflict", "recorded"])
    }
  }

  @Test func `decides a whole batch again from the first conflict on`() throws {
    try Storyline.withStore { record in
      let lines = try Storyline.lines("A")
      _ = try record.take(Array(lines.prefix(10)))  // K-0001 is in force.
      let shared = try #require(
        lines.first { request in
          request.proposals.contains { $0.event.type == InformationShared.type }
        }
      )
      func again(_ request: CommandRequest, at words: String) throws -> CommandRequest {
        var request = request
        request.id = CommandID.unique(at: Instant(microseconds: 0))
        request.recorded = try instant(words)
        request.happened = .at(try Moment(words: words))
        request.intent = .now
        return request
      }
      let importer = record.importing(batch: 100)
      var early = try importer.add(again(lines[8], at: "2026-03-29T08:48+01:00"))
      early += try importer.add(again(shared, at: "2026-03-29T08:49+01:00"))
      #expect(early.isEmpty)
      var withdrawal = try again(lines[9], at: "2026-03-29T08:48+01:00")
      let content = try JSONReader.read(
        ConsentWithdrawn.self,
        from: JSON(parsing: Array(#"{"all":true,"toldTo":"ST01","how":"inPerson"}"#.utf8))
      )
      withdrawal.proposals = [
        Proposal(stream: withdrawal.proposals[0].stream, event: .consentWithdrawn(content))
      ]
      try #expect(record.record(withdrawal).word == "recorded")
      let words = try importer.finish().map { String($0.recording.word.prefix(18)) }
      #expect(words == ["recorded", "refused by INV-03:"])
    }
  }

  @Test func `decides again when nobody named a version, so that all succeed`() throws {
    try Storyline.withStore { record in
      let lines = try Storyline.lines("A")
      _ = try record.take(Array(lines.prefix(9)))
      let words = Mutex<[String]>([])
      DispatchQueue.concurrentPerform(iterations: 8) { _ in
        var request = lines[8]
        request.id = CommandID.unique(at: Instant(microseconds: 0))
        let word = (try? record.record(request).word) ?? "failed"
        words.withLock { $0.append(word) }
      }
      #expect(words.withLock { Set($0) } == ["recorded"])
      try #expect(record.log.read { try $0.verify() }.problems.isEmpty)
    }
  }
}
