import LMDB
import TestSupport
import Testing
import TransparencyLog

@testable import EventLog

/// The table in `docs/auditors.md`, row by row: what was done to a log, and that it is found.
///
/// Each test begins with a log in which nothing is wrong, and with its head, as a checkpoint holds it.
@Suite struct `Tampering` {
  @Test func `with one bit of a header is found`() throws {
    try withKeptHead { log, _ in
      try log.flip(90, ofRowAt: 5)
      #expect(try log.problems().map(\.position) == [Position(5)])
      #expect(try log.problems().first?.sentence.hasPrefix("its header has been changed") == true)
    }
  }

  @Test func `with one bit of a sealed section is found`() throws {
    try withKeptHead { log, _ in
      var sealed = try #require(
        try log.read { try $0.transaction.value(at: 5 << 4, in: log.tables.contents) }
      )
      sealed[7] ^= 1
      try log.overwrite(sealed, at: 5 << 4, in: log.tables.contents)
      try #expect(
        log.problems() == [.init(position: Position(5), sentence: "section 0 has been changed")]
      )
    }
  }

  @Test func `with one bit of a tree node is found`() throws {
    try withKeptHead { log, _ in
      let row = try #require(try log.row(at: 15))
      try log.flip(row.count - 40, ofRowAt: 15)
      #expect(
        try log.problems().first?.sentence.hasPrefix(
          "the tree node over the events #8 to #15 is not"
        )
          == true
      )
    }
  }

  @Test func `with one bit of a stream's row is found`() throws {
    try withKeptHead { log, _ in
      try log.environment.write { transaction in
        let name = "case/C-0001".utf8.span
        var row = try transaction.value(for: name, in: log.tables.streams) ?? []
        row[8] ^= 1
        try transaction.put(row.span, for: name, in: log.tables.streams)
      }
      try #expect(
        log.problems().map(\.sentence) == [
          "The table streams does not say where case/C-0001 stands in the log."
        ]
      )
    }
  }

  @Test func `by removing an event is found`() throws {
    try withKeptHead { log, _ in
      try log.environment.write { _ = try $0.delete(at: 6, in: log.tables.log) }
      try #expect(
        log.problems().contains(.init(position: Position(6), sentence: "the event is missing"))
      )
    }
  }

  @Test func `by removing an event and writing the rest anew is found since a checkpoint`() throws {
    try withForgery { _, forgery in forgery.entries.remove(at: 6) }
  }

  @Test func `by exchanging two events is found`() throws {
    try withKeptHead { log, _ in
      let (one, other) = try (log.row(at: 4) ?? [], log.row(at: 6) ?? [])
      try log.overwrite(other, at: 4, in: log.tables.log)
      try log.overwrite(one, at: 6, in: log.tables.log)
      let problems = try log.problems()
      #expect(
        problems.contains(
          .init(position: Position(4), sentence: "its header is that of position #6")
        )
      )
      #expect(
        problems.contains(
          .init(position: Position(6), sentence: "its header is that of position #4")
        )
      )
    }
  }

  @Test func `by exchanging two events and writing the log anew is found since a checkpoint`()
    throws
  {
    try withForgery { _, forgery in
      let (one, other) = (forgery.entries[4], forgery.entries[6])
      (forgery.entries[4], forgery.entries[6]) = (other, one)
      forgery.entries[4].recorded = one.recorded
      forgery.entries[6].recorded = other.recorded
    }
  }

  @Test func `by inserting an event and writing the rest anew is found since a checkpoint`() throws
  {
    try withForgery { log, forgery in
      var entry = forgery.entries[4]
      let sealed = try log.seal(request(99, to: entry.stream.description))
      let event = try #require(sealed.events.first)
      entry.header = entry.header.with(request: sealed.id, sections: event.sections)
      entry.contents = event.contents
      forgery.entries.insert(entry, at: 5)
    }
  }

  @Test func `by inserting an event without the key is found with it`() throws {
    try withKeptHead { log, _ in
      var forgery = try Forgery(of: log)
      var entry = forgery.entries[4]
      entry.header = entry.header.with(request: RequestID(high: 1, low: 1))
      forgery.entries.insert(entry, at: 5)
      try forgery.write(to: log)
      try #expect(
        log.problems() == [
          .init(
            position: Position(5),
            sentence: "section 0 does not open under its owner's key"
          )
        ]
      )
    }
  }

  @Test func `by dating an event back is found`() throws {
    try withKeptHead { log, _ in
      try log.flip(HeaderLayout.recorded, ofRowAt: 5)
      #expect(try log.problems().map(\.position) == [Position(5)])
    }
  }

  @Test func `by appending an event dated back is found`() throws {
    try withKeptHead { log, _ in
      var forgery = try Forgery(of: log)
      forgery.entries[19].recorded = 3
      try forgery.write(to: log)
      try #expect(
        log.problems() == [
          .init(
            position: Position(19),
            sentence: "it was recorded before the event in front of it"
          )
        ]
      )
    }
  }

  @Test func `by dating all events back is found since a checkpoint`() throws {
    try withForgery { _, forgery in
      for index in forgery.entries.indices { forgery.entries[index].recorded -= 86_400_000_000 }
    }
  }

  @Test func `by putting a section into another case is found`() throws {
    try withKeptHead { log, _ in
      let sealed = try #require(
        try log.read { try $0.transaction.value(at: 4 << 4, in: log.tables.contents) }
      )
      try log.overwrite(sealed, at: 5 << 4, in: log.tables.contents)
      try #expect(
        log.problems() == [.init(position: Position(5), sentence: "section 0 has been changed")]
      )
    }
  }

  @Test func `by putting a section into another case, with its header, is found with the key`()
    throws
  {
    try withKeptHead { log, head in
      var forgery = try Forgery(of: log)
      forgery.entries[5].contents = forgery.entries[4].contents
      forgery.entries[5].header = forgery.entries[5].header.with(
        sections: forgery.entries[4].header.sections
      )
      try forgery.write(to: log)
      try #expect(
        log.problems() == [
          .init(
            position: Position(5),
            sentence: "section 0 does not open under its owner's key"
          )
        ]
      )
      #expect(try log.problems(since: head).last?.sentence.hasPrefix("The first 20 events") == true)
    }
  }

  @Test func `by cutting the log short is found`() throws {
    try withKeptHead { log, _ in
      try log.environment.write { _ = try $0.delete(at: 19, in: log.tables.log) }
      try #expect(
        log.problems().contains(.init(position: Position(19), sentence: "the event is missing"))
      )
    }
  }

  @Test func `by cutting the log short, and all that tells of it, is found since a checkpoint`()
    throws
  {
    try withKeptHead { log, head in
      var forgery = try Forgery(of: log)
      forgery.entries.removeLast(3)
      try forgery.write(to: log)
      try #expect(log.problems().isEmpty)
      try #expect(
        log.problems(since: head).map(\.sentence) == [
          "The log has 17 events, and had 20 when the checkpoint was made: it was cut short, or put "
            + "back to an earlier copy."
        ]
      )
    }
  }

  @Test func `by cutting the log short within a command is found`() throws {
    try withLog { log in
      let events = [event(to: "case/C-0001", content: "a"), event(to: "case/C-0001", content: "b")]
      let id = RequestID(high: 0x0195_E0C2_0000_7000, low: 1)
      let whole = AppendRequest(
        id: id,
        request: [1],
        expectations: [],
        events: events,
        decided: 1000
      )
      _ = try log.append(whole).get()
      try #expect(log.problems().isEmpty)
      var forgery = try Forgery(of: log)
      forgery.entries.removeLast()
      try forgery.write(to: log)
      try #expect(
        log.problems() == [
          .init(position: Position(1), sentence: "the last events of its command are missing")
        ]
      )
    }
  }

  @Test func `with what came after the last checkpoint is not found`() throws {
    try withKeptHead { log, head in
      for number in 20...24 { _ = try log.append(request(UInt64(number))).get() }
      var forgery = try Forgery(of: log)
      forgery.entries.remove(at: 22)
      try forgery.write(to: log)
      try #expect(log.problems(since: head).isEmpty)
    }
  }

  /// A log of twenty events in two cases, and its head.
  private func withKeptHead(_ body: (Log, TreeHead) throws -> Void) throws {
    try withLog { log in
      var head: Head?
      for number in 1...19 as ClosedRange<UInt64> {
        let stream = "case/C-000\(number % 2 + 1)"
        let asked = request(number, to: stream, decided: 1000 + Int64(number))
        head = try log.append(asked).get().head
      }
      let kept = try #require(head)
      let tree = TreeHead(size: kept.size, root: kept.root)
      try #expect(log.problems(since: tree).isEmpty)
      try body(log, tree)
    }
  }

  /// Changes a log and writes it anew: nothing is wrong with it by itself, but with a kept head.
  private func withForgery(_ change: (Log, inout Forgery) throws -> Void) throws {
    try withKeptHead { log, head in
      var forgery = try Forgery(of: log)
      try change(log, &forgery)
      try forgery.write(to: log)
      try #expect(log.problems().isEmpty)
      let problems = try log.problems(since: head)
      #expect(problems.count == 1)
      let sentence = try #require(problems.first?.sentence)
      #expect(
        sentence.hasPrefix("The first 20 events are not those that the log had")
          || sentence.hasPrefix("The log has 19 events, and had 20")
      )
    }
  }
}

extension Log {
  /// Everything that is wrong with the log, compared with an earlier head if one is given.
  fileprivate func problems(since head: TreeHead? = nil) throws -> [Verification.Problem] {
    try read { try $0.verify(since: head) }.problems
  }

  /// Changes one bit of the row at `position`.
  fileprivate func flip(_ byte: Int, ofRowAt position: UInt64) throws {
    var row = try row(at: position) ?? []
    row[byte] ^= 1
    try overwrite(row, at: position, in: tables.log)
  }
}

extension Header {
  /// The same header with another request or other sections.
  fileprivate func with(request: RequestID? = nil, sections: [Section]? = nil) -> Header {
    Header(
      position: position,
      stream: stream,
      version: version,
      previous: previous,
      recorded: recorded,
      request: request ?? self.request,
      index: index,
      count: count,
      description: description,
      streamName: streamName,
      origin: origin,
      requestDigest: requestDigest,
      sections: sections ?? self.sections
    )
  }
}
