import CaseRecords
import Cases
import EventLog
import Foundation
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
