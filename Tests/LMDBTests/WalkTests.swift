import LMDB
import Testing

@Suite struct `A walk` {
  static let numbers: [UInt64] = [10, 20, 30, 40]

  @Test(arguments: [
    (UInt64(0), UInt64.max, [UInt64(10), 20, 30, 40]),
    (20, 30, [20, 30]),
    (11, 39, [20, 30]),
    (41, 50, []),
    (30, 20, []),
  ])
  func `goes up from a number through another`(
    first: UInt64,
    last: UInt64,
    expected: [UInt64]
  ) throws {
    try withEnvironment { environment, table in
      try environment.store(Self.numbers, in: table)
      var found: [UInt64] = []
      try environment.read { transaction in
        try transaction.forEach(in: table, from: first, through: last) { number, value in
          #expect(value[0] == UInt8(number))
          found.append(number)
          return true
        }
      }
      #expect(found == expected)
    }
  }

  @Test(arguments: [
    (UInt64.max, UInt64(0), [UInt64(40), 30, 20, 10]),
    (30, 20, [30, 20]),
    (39, 11, [30, 20]),
    (9, 0, []),
    (20, 30, []),
  ])
  func `goes down from a number through another`(
    first: UInt64,
    last: UInt64,
    expected: [UInt64]
  ) throws {
    try withEnvironment { environment, table in
      try environment.store(Self.numbers, in: table)
      var found: [UInt64] = []
      try environment.read { transaction in
        try transaction.forEach(in: table, from: first, downThrough: last) { number, value in
          #expect(value[0] == UInt8(number))
          found.append(number)
          return true
        }
      }
      #expect(found == expected)
    }
  }

  @Test func `ends when its body says so`() throws {
    try withEnvironment { environment, table in
      try environment.store(Self.numbers, in: table)
      var found: [UInt64] = []
      try environment.read { transaction in
        try transaction.forEach(in: table, from: 0, through: .max) { number, _ in
          found.append(number)
          return number < 20
        }
        try transaction.forEach(in: table, from: .max, downThrough: 0) { number, _ in
          found.append(number)
          return number > 30
        }
      }
      #expect(found == [10, 20, 40, 30])
    }
  }

  @Test func `ends with the error of its body`() throws {
    struct Stop: Error {}
    try withEnvironment { environment, table in
      try environment.store(Self.numbers, in: table)
      #expect(throws: Stop.self) {
        try environment.read { transaction in
          try transaction.forEach(in: table, from: 0, through: .max) { _, _ in throw Stop() }
        }
      }
    }
  }

  @Test func `over a whole table lends every key`() throws {
    try withEnvironment { environment, _ in
      try environment.write { transaction in
        try transaction.put("2".utf8.span, for: "b".utf8.span, in: .main)
        try transaction.put("1".utf8.span, for: "a".utf8.span, in: .main)
      }
      var found: [UInt8] = []
      try environment.read { transaction in
        try transaction.forEach(in: .main) { key, value in
          found += [UInt8](copying: key) + [UInt8](copying: value)
          return found.count < 4
        }
      }
      #expect(found == Array("a1b2".utf8))
    }
  }

  @Test func `over an empty table lends nothing`() throws {
    try withEnvironment { environment, table in
      try environment.read { transaction in
        try transaction.forEach(in: table, from: 0, through: .max) { _, _ in
          Issue.record("There is nothing to lend.")
          return true
        }
        try transaction.forEach(in: table, from: .max, downThrough: 0) { _, _ in
          Issue.record("There is nothing to lend.")
          return true
        }
      }
    }
  }
}
