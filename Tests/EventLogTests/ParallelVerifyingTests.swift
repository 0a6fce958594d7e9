import LMDB
import TransparencyLog
import TestSupport
import Testing

@testable import EventLog

@Suite struct `Verifying on several threads` {
  /// A log with 3,101 events in two streams, of which each request has up to three.
  static func withLongLog(_ body: (Log) throws -> Void) throws {
    try withLog { log in
      let requests = try (1...1_550 as ClosedRange<UInt64>).map { number in
        let count = number % 31 == 0 ? 3 : 2
        return try log.seal(
          AppendRequest(
            id: RequestID(high: 0x0195_E0C2_0000_7000, low: number),
            request: [1],
            expectations: [],
            events: (0..<count).map { event(to: "case/C-000\($0 % 2 + 1)", content: "said") },
            decided: 1000
          )
        )
      }
      for result in try log.append(requests) { _ = try result.get() }
      try body(log)
    }
  }

  @Test func `counts the same as on one`() throws {
    try Self.withLongLog { log in
      let one = try log.read { try $0.verify(jobs: 1) }
      #expect(one.problems.isEmpty)
      #expect(one.events == 3_151)
      #expect(one.opened == 3_151)
      for jobs in [2, 3, 8] { try #expect(log.read { try $0.verify(jobs: jobs) } == one) }
    }
  }

  @Test func `finds the same in the same order as on one`() throws {
    try Self.withLongLog { log in
      for position in [0, 7, 1_023, 1_024, 2_047, 2_048, 3_000, 3_150] as [UInt64] {
        var row = try #require(try log.row(at: position))
        row[60] ^= 0xFF
        try log.overwrite(row, at: position, in: log.tables.log)
      }
      try log.environment.write { transaction in
        for position in 1_500...1_510 as ClosedRange<UInt64> {
          _ = try transaction.delete(at: position, in: log.tables.log)
        }
        _ = try transaction.delete(at: 2_500 << 4, in: log.tables.contents)
        try transaction.put([1, 2, 3].span, at: 900 << 4, in: log.tables.contents)
      }
      let earlier = TreeHead(size: 2_600, root: .emptyTree)
      let reading: @Sendable (Header, [[UInt8]?]) -> String? = { header, _ in
        header.position.number % 500 == 1 ? "its number ends so" : nil
      }
      let one = try log.read { try $0.verify(since: earlier, jobs: 1, reading: reading) }
      #expect(one.problems.count > 25)
      let places = one.problems.map { $0.position?.number ?? .max }
      #expect(places == places.sorted())
      for jobs in [2, 3, 8] {
        try #expect(
          log.read { try $0.verify(since: earlier, jobs: jobs, reading: reading) } == one
        )
      }
    }
  }

  @Test func `compares with the root at every size`() throws {
    try Self.withLongLog { log in
      var frontier = Frontier()
      for position in 0..<UInt64(3_151) {
        frontier.append(try log.read { try $0.leaf(at: Position(position)) })
        let size = position + 1
        guard size % 397 == 1 || [1_023, 1_024, 1_025, 2_048, 3_072, 3_151].contains(size) else {
          continue
        }
        let result = try log.read { [head = frontier.head] in try $0.verify(since: head, jobs: 2) }
        #expect(result.problems.isEmpty)
        #expect(result.grownFrom == size)
      }
    }
  }

  @Test func `names a changed node above the stretches that are read at once`() throws {
    try Self.withLongLog { log in
      var row = try #require(try log.row(at: 2_047))
      row[row.count - 1] ^= 1  // The node at level 11 stands last.
      try log.overwrite(row, at: 2_047, in: log.tables.log)
      for jobs in [1, 2] {
        let problems = try log.read { try $0.verify(jobs: jobs) }.problems
        #expect(problems.map(\.position) == [Position(2_047), nil])  // And so the root.
        #expect(problems.first?.sentence.contains("over the events #0 to #2047") == true)
      }
    }
  }
}

@Suite struct `Verifying since an earlier head` {
  @Test func `holds for every earlier head of the log, the empty one among them`() throws {
    try withLog { log in
      var heads = [TreeHead(size: 0, root: .emptyTree)]
      for number in 1...20 {
        let head = try log.append(request(UInt64(number))).get().head
        heads.append(TreeHead(size: head.size, root: head.root))
      }
      for head in heads {
        let result = try log.read { try $0.verify(since: head) }
        #expect(result.problems.isEmpty)
        #expect(result.grownFrom == head.size)
      }
    }
  }

  @Test func `does not hold for another root`() throws {
    try withLog { log in
      for number in 1...20 { _ = try log.append(request(UInt64(number))).get() }
      let other = TreeHead(size: 9, root: .emptyTree)
      let result = try log.read { try $0.verify(since: other) }
      #expect(result.grownFrom == nil)
      #expect(result.problems.map(\.position) == [nil])
      #expect(
        result.problems.first?.sentence.hasPrefix(
          "The first 9 events are not those that the log had when the checkpoint was made: "
        ) == true
      )
    }
  }

  @Test func `does not hold for a log that is shorter now`() throws {
    try withLog { log in
      let result = try log.read { try $0.verify(since: TreeHead(size: 7, root: .emptyTree)) }
      #expect(result.grownFrom == nil)
      #expect(
        result.problems.map(\.sentence) == [
          "The log has 1 events, and had 7 when the checkpoint was made: it was cut short, or put "
            + "back to an earlier copy."
        ]
      )
    }
  }
}
