import LMDB
import TestSupport
import Testing

@Suite struct `A table` {
  @Test func `is absent until it is made`() throws {
    try withEnvironment { environment, _ in
      try #expect(environment.table(named: "new", create: false) == nil)
      let made = try environment.table(named: "new", create: true)
      #expect(made != nil)
      try #expect(environment.table(named: "new", create: false) == made)
    }
  }

  @Test(arguments: [true, false])
  func `is refused with other options than it was made with`(create: Bool) throws {
    try withEnvironment { environment, _ in
      let error = #expect(throws: LMDBError.self) {
        try environment.table(named: "numbers", create: create)
      }
      #expect(error?.code == .incompatible)
    }
  }

  @Test func `is refused beyond the number allowed for`() throws {
    try withEnvironment { environment, _ in
      _ = try environment.table(named: "second", create: true)
      let error = #expect(throws: LMDBError.self) {
        try environment.table(named: "third", create: true)
      }
      #expect(error?.code == .tablesFull)
    }
  }

  @Test func `keeps numbers in order, not bytes`() throws {
    try withEnvironment { environment, numbers in
      try environment.write { transaction in
        for number in [UInt64(256), 1, 65_536, 255] {
          try transaction.put([0].span, at: number, in: numbers)
        }
      }
      var found: [UInt64] = []
      try environment.read { transaction in
        try transaction.forEach(in: numbers, from: 0, through: .max) { number, _ in
          found.append(number)
          return true
        }
      }
      #expect(found == [1, 255, 256, 65_536])
    }
  }

  @Test func `of numbers stops the process when named by bytes`() async {
    await #expect(processExitsWith: .failure) {
      try withEnvironment { environment, numbers in
        try environment.read { _ = try $0.value(for: "1".utf8.span, in: numbers) }
      }
    }
  }

  @Test func `of bytes stops the process when named by a number`() async {
    await #expect(processExitsWith: .failure) {
      try withEnvironment { environment, _ in
        try environment.read { _ = try $0.value(at: 1, in: .main) }
      }
    }
  }

  @Test func `stops the process in another environment than its own`() async {
    await #expect(processExitsWith: .failure) {
      try withEnvironment { _, numbers in
        try withEnvironment { other, _ in
          try other.read { _ = try $0.count(in: numbers) }
        }
      }
    }
  }
}
