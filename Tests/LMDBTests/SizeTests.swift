import Foundation
import LMDB
import TestSupport
import Testing

@Suite struct `The size of a table` {
  private func size(of table: Table, in environment: Environment) throws -> Int {
    try environment.read { try $0.size(of: table) }
  }

  @Test func `is nothing as long as nothing is in it`() throws {
    try withEnvironment { environment, numbers in
      try #expect(size(of: numbers, in: environment) == 0)
    }
  }

  @Test func `is that of its pages, leaves and branches and long values`() throws {
    try withEnvironment { environment, numbers in
      try environment.store([1], in: numbers)
      let page = try size(of: numbers, in: environment)
      #expect(page == 4_096)
      // Two pages more for a value that fits into none, 16 bytes of the first of which are LMDB's.
      let long = [UInt8](repeating: 7, count: 2 * page - 16)
      try environment.write { try $0.put(long.span, at: 2, in: numbers) }
      try #expect(size(of: numbers, in: environment) == 3 * page)
      // Two values to a leaf: so there are leaves, and a branch above them.
      let half = [UInt8](repeating: 7, count: 1_500)
      try environment.write { transaction in
        for number in UInt64(3)...12 { try transaction.put(half.span, at: number, in: numbers) }
      }
      try #expect(size(of: numbers, in: environment) > 8 * page)
    }
  }

  @Test func `counts what one's own transaction has written`() throws {
    try withEnvironment { environment, numbers in
      let size = try environment.write { transaction in
        try transaction.put([1].span, at: 1, in: numbers)
        return try transaction.size(of: numbers)
      }
      #expect(size == 4_096)
    }
  }
}

@Suite struct `Clearing a table` {
  @Test func `leaves it there, with nothing in it`() throws {
    try withEnvironment { environment, numbers in
      try environment.store([1, 2, 3], in: numbers)
      try environment.write { try $0.clear(numbers) }
      try environment.read { transaction in
        try #expect(transaction.count(in: numbers) == 0)
        try #expect(transaction.size(of: numbers) == 0)
      }
      try environment.store([4], in: numbers)
      try environment.read { try #expect($0.value(at: 4, in: numbers) == [4]) }
    }
  }

  @Test func `leaves every other table alone`() throws {
    try withEnvironment { environment, numbers in
      let other = try #require(
        try environment.table(named: "other", options: .integerKeys, create: true)
      )
      try environment.store([1], in: numbers)
      try environment.store([2], in: other)
      try environment.write { try $0.clear(numbers) }
      try environment.read { try #expect($0.value(at: 2, in: other) == [2]) }
    }
  }

  @Test func `is undone with its transaction`() throws {
    struct Stop: Error {}
    try withEnvironment { environment, numbers in
      try environment.store([1], in: numbers)
      #expect(throws: Stop.self) {
        try environment.write { transaction in
          try transaction.clear(numbers)
          throw Stop()
        }
      }
      try environment.read { try #expect($0.count(in: numbers) == 1) }
    }
  }

  @Test func `takes nothing from whoever reads`() throws {
    try withEnvironment { environment, numbers in
      try environment.store([1, 2], in: numbers)
      try environment.read { transaction in
        try environment.write { try $0.clear(numbers) }
        try #expect(transaction.count(in: numbers) == 2)
        try #expect(transaction.value(at: 1, in: numbers) == [1])
      }
      try environment.read { try #expect($0.count(in: numbers) == 0) }
    }
  }

  @Test func `lets the file be used again`() throws {
    try withTemporaryDirectory { directory in
      let environment = try Environment.create(directory: directory, tableCount: 2)
      let numbers = try environment.numbers()
      let long = [UInt8](repeating: 7, count: 100_000)
      var sizes: [Int?] = []
      for round in UInt64(1)...12 {
        try environment.write { transaction in
          try transaction.clear(numbers)
          try transaction.put(long.span, at: round, in: numbers)
        }
        let file = try FileManager.default.attributesOfItem(atPath: directory + "/data.mdb")
        sizes.append(file[.size] as? Int)
      }
      #expect(Set(sizes[6...]).count == 1)
    }
  }
}
