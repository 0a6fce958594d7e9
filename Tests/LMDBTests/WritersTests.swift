import Foundation
import Glibc
import LMDB
import TestSupport
import Testing

@Suite struct `Writers` {
  @Test func `of one process wait for one another`() throws {
    try withEnvironment { environment, numbers in
      try environment.store([0], in: numbers)
      DispatchQueue.concurrentPerform(iterations: 8) { _ in
        for _ in 0..<10 {
          #expect(throws: Never.self) { try increment(in: environment, numbers) }
        }
      }
      try environment.read { try #expect($0.value(at: 0, in: numbers) == [80]) }
    }
  }

  @Test func `of several processes wait for one another`() async throws {
    try await withTemporaryDirectory { directory in
      try makeStore(in: directory, entryCount: 1)
      await withTaskGroup { group in
        for _ in 0..<4 {
          group.addTask {
            await #expect(processExitsWith: .success) { [directory = directory as String] in
              try incrementTenTimes(in: directory)
            }
          }
        }
      }
      let environment = try Environment(directory: directory, access: .readOnly, tableCount: 1)
      let numbers = try #require(
        try environment.table(named: "numbers", options: .integerKeys, create: false)
      )
      try environment.read { try #expect($0.value(at: 0, in: numbers)?.first == 40) }
    }
  }

  @Test func `go on after one was killed`() async throws {
    try await withTemporaryDirectory { directory in
      try makeStore(in: directory, entryCount: 0)
      let environment = try Environment(directory: directory, access: .readWrite, tableCount: 1)
      await #expect(processExitsWith: .signal(SIGKILL)) { [directory = directory as String] in
        try killThisProcessWhileWriting(directory)
      }
      let numbers = try environment.numbers()
      try environment.store([2], in: numbers)
      try environment.read { try #expect($0.count(in: numbers) == 1) }
    }
  }
}

private func increment(in environment: Environment, _ numbers: Table) throws {
  try environment.write { transaction in
    let value = try transaction.withValue(at: 0, in: numbers) { $0[0] } ?? 0
    try transaction.put([value + 1].span, at: 0, in: numbers)
  }
}

private func incrementTenTimes(in directory: String) throws {
  let environment = try Environment(directory: directory, access: .readWrite, tableCount: 1)
  let numbers = try environment.numbers()
  for _ in 0..<10 { try increment(in: environment, numbers) }
}

private func killThisProcessWhileWriting(_ directory: String) throws {
  let environment = try Environment(directory: directory, access: .readWrite, tableCount: 1)
  let numbers = try environment.numbers()
  try environment.write { transaction in
    try transaction.put([1].span, at: 1, in: numbers)
    kill(getpid(), SIGKILL)
  }
}
