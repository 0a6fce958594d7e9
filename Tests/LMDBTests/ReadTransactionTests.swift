import Glibc
import LMDB
import TestSupport
import Testing

@Suite struct `A read transaction` {
  @Test func `does not see later writes`() throws {
    try withEnvironment { environment, numbers in
      try environment.store([1], in: numbers)
      let snapshot = try ReadTransaction(environment)
      try environment.store([2], in: numbers)
      try #expect(snapshot.count(in: numbers) == 1)
      try environment.read { try #expect($0.count(in: numbers) == 2) }
    }
  }

  @Test func `lends the bytes themselves`() throws {
    try withEnvironment { environment, numbers in
      try environment.write { transaction in
        try transaction.put("opened".utf8.span, for: "1".utf8.span, in: .main)
        try transaction.put("closed".utf8.span, at: 1, in: numbers)
      }
      try environment.read { transaction in
        try #expect(transaction.withValue(for: "1".utf8.span, in: .main) { $0[0] } == 111)
        try #expect(transaction.withValue(at: 1, in: numbers) { $0[0] } == 99)
        try #expect(transaction.withValue(at: 2, in: numbers) { $0.count } == nil)
      }
    }
  }

  @Test func `keeps its environment open`() throws {
    try withTemporaryDirectory { directory in
      let snapshot = try ReadTransaction(
        Environment.create(directory: directory, mapSize: 1 << 20, tableCount: 0)
      )
      try #expect(snapshot.count(in: .main) == 0)
      let error = #expect(throws: LMDBError.self) {
        try Environment(directory: directory, access: .readOnly, tableCount: 0)
      }
      #expect(error?.code == .openedTwice)
    }
  }

  @Test func `is refused with advice when every slot is taken`() throws {
    try withTemporaryDirectory { directory in
      let environment = try Environment.create(
        directory: directory,
        mapSize: 1 << 20,
        tableCount: 0,
        readerCount: 1
      )
      try environment.read { _ in
        let error = #expect(throws: LMDBError.self) { try environment.read { _ in } }
        #expect(error?.code == .readersFull)
        #expect(error?.description.contains("End some reads") == true)
      }
      try environment.read { try #expect($0.count(in: .main) == 0) }
    }
  }

  @Test func `takes the slot of a process that was killed`() async throws {
    try await withTemporaryDirectory { directory in
      let environment = try Environment.create(
        directory: directory,
        mapSize: 1 << 20,
        tableCount: 0,
        readerCount: 1
      )
      await #expect(processExitsWith: .signal(SIGKILL)) { [directory = directory as String] in
        try killThisProcessWhileReading(directory)
      }
      try environment.read { try #expect($0.count(in: .main) == 0) }
    }
  }

  @Test func `is counted as stale once its process was killed`() async throws {
    try await withTemporaryDirectory { directory in
      let environment = try Environment.create(
        directory: directory,
        mapSize: 1 << 20,
        tableCount: 0
      )
      await #expect(processExitsWith: .signal(SIGKILL)) { [directory = directory as String] in
        try killThisProcessWhileReading(directory)
      }
      try #expect(environment.clearStaleReaders() == 1)
      try #expect(environment.clearStaleReaders() == 0)
    }
  }
}

private func killThisProcessWhileReading(_ directory: String) throws {
  let environment = try Environment(directory: directory, access: .readOnly, tableCount: 0)
  try environment.read { _ in _ = kill(getpid(), SIGKILL) }
}
