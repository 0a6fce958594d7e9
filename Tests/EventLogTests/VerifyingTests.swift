@testable import EventLog
import LMDB
import TransparencyLog
import TestSupport
import Testing

@Suite struct `Verifying` {
  @Test func `counts what it checked`() throws {
    try withLog { log in
      for number in 1...40 { _ = try log.append(request(UInt64(number))).get() }
      let result = try log.read { try $0.verify() }
      var expected = Verification()
      expected.events = 41
      expected.sections = 41
      expected.opened = 41
      expected.nodes = 5 + 2 + 1
      expected.streams = 2
      expected.commands = 41
      #expect(result == expected)
    }
  }

  @Test func `works without the key, and says that nothing was opened`() throws {
    try withTemporaryDirectory { directory in
      do { _ = try makeLog(in: directory).append(request(1)).get() }
      let log = try Log.open(directory + "/store", unlocking: nil, access: .readOnly)
      let result = try log.read { try $0.verify() }
      #expect(result.problems.isEmpty)
      #expect(result.sections == 2)
      #expect(result.opened == 0)
    }
  }

  @Test func `names the event whose row has any one byte changed`() throws {
    try withLog { log in
      for number in 1...20 { _ = try log.append(request(UInt64(number))).get() }
      for position in [0, 3, 7, 15, 18, 20] as [UInt64] {
        let row = try #require(try log.row(at: position))
        for place in row.indices {
          var changed = row
          changed[place] ^= 0x41
          try log.overwrite(changed, at: position, in: log.tables.log)
          let problems = try log.read { try $0.verify() }.problems
          #expect(problems.contains { $0.position == Position(position) }, "byte \(place)")
        }
        try log.overwrite(row, at: position, in: log.tables.log)
      }
      try #expect(log.read { try $0.verify() }.problems.isEmpty)
    }
  }

  @Test func `names the event whose section has any one byte changed`() throws {
    try withLog { log in
      _ = try log.append(request(1)).get()
      let sealed = try #require(
        try log.read { try $0.transaction.value(at: 1 << 4, in: log.tables.contents) }
      )
      for place in sealed.indices {
        var changed = sealed
        changed[place] ^= 1
        try log.overwrite(changed, at: 1 << 4, in: log.tables.contents)
        #expect(
          try log.read { try $0.verify() }.problems
            == [.init(position: Position(1), sentence: "section 0 has been changed")]
        )
      }
    }
  }

  @Test func `finds a missing event, a missing section and a missing command`() throws {
    try withLog { log in
      for number in 1...9 { _ = try log.append(request(UInt64(number))).get() }
      try log.environment.write { transaction in
        _ = try transaction.delete(at: 4, in: log.tables.log)
        _ = try transaction.delete(at: 6 << 4, in: log.tables.contents)
        let id = RequestID(high: 0x0195_E0C2_0000_7000, low: 8)
        _ = try transaction.delete(for: id.key.span, in: log.tables.commands)
      }
      let positions = try log.read { try $0.verify() }.problems.compactMap(\.position?.number)
      #expect(Set(positions).isSuperset(of: [4, 6, 8]))
    }
  }

  @Test func `finds an event that was replaced by one with a check of its own`() throws {
    try withLog { log in
      for number in 1...20 { _ = try log.append(request(UInt64(number))).get() }
      var row = try #require(try log.row(at: 5))
      row[104] ^= 1
      let length = Int(row[4]) | Int(row[5]) << 8
      var leaf = Array(row[..<length])
      leaf = sha256Check(leaf)
      row.replaceSubrange(length..<length + 8, with: leaf)
      try log.overwrite(row, at: 5, in: log.tables.log)
      let problems = try log.read { try $0.verify() }.problems
      #expect(problems.map(\.position) == [Position(7)])
      #expect(problems.first?.sentence.contains("over the events #0 to #7") == true)
    }
  }

  @Test func `finds streams that were exchanged in their table`() throws {
    try withLog { log in
      _ = try log.append(request(1)).get()
      _ = try log.append(request(2, to: "case/C-0002")).get()
      try log.environment.write { transaction in
        let table = log.tables.streams
        let one = try transaction.value(for: "case/C-0001".utf8.span, in: table) ?? []
        let other = try transaction.value(for: "case/C-0002".utf8.span, in: table) ?? []
        try transaction.put(other.span, for: "case/C-0001".utf8.span, in: table)
        try transaction.put(one.span, for: "case/C-0002".utf8.span, in: table)
      }
      try #expect(log.read { try $0.verify() }.problems.count == 2)
    }
  }

  @Test func `finds a tail that was cut off`() throws {
    try withLog { log in
      for number in 1...9 { _ = try log.append(request(UInt64(number))).get() }
      try log.environment.write { _ = try $0.delete(at: 9, in: log.tables.log) }
      #expect(
        try log.read { try $0.verify() }.problems.contains {
          $0 == .init(position: Position(9), sentence: "the event is missing")
        }
      )
    }
  }
}

private func sha256Check(_ header: [UInt8]) -> [UInt8] {
  Array(Hash.leaf(header.span).bytes.prefix(8))
}

extension Log {
  func row(at position: UInt64) throws -> [UInt8]? {
    try read { try $0.transaction.value(at: position, in: tables.log) }
  }

  func overwrite(_ bytes: [UInt8], at key: UInt64, in table: Table) throws {
    try environment.write { try $0.put(bytes.span, at: key, in: table) }
  }
}
