import Foundation
import LMDB
import TestSupport
import Testing

@Suite struct `A compact copy` {
  @Test func `holds what is live and nothing that was deleted`() throws {
    try withEnvironment { environment, numbers in
      try environment.write { try $0.put("a secret".utf8.span, at: 1, in: numbers) }
      try environment.write { _ = try $0.delete(at: 1, in: numbers) }
      try environment.store([2], in: numbers)
      try withTemporaryDirectory { directory in
        try environment.compactCopy(to: directory)
        let copy = try Data(contentsOf: dataFile(in: directory))
        #expect(copy.range(of: Data("a secret".utf8)) == nil)
        try #expect(codeOfOpening(directory) == nil)
      }
    }
  }

  @Test func `is refused where there is a data file, which stays as it is`() throws {
    try withEnvironment { environment, _ in
      try withTemporaryDirectory { directory in
        try Data([1, 2, 3]).write(to: dataFile(in: directory))
        let error = #expect(throws: LMDBError.self) { try environment.compactCopy(to: directory) }
        #expect(error?.code == .fileExists)
        try #expect(Data(contentsOf: dataFile(in: directory)) == Data([1, 2, 3]))
      }
    }
  }
}

@Suite struct `The last transaction` {
  @Test func `rises with each write`() throws {
    try withEnvironment { environment, numbers in
      let before = environment.lastTransaction
      try environment.read { try #expect($0.count(in: numbers) == 0) }
      #expect(environment.lastTransaction == before)
      try environment.store([1], in: numbers)
      #expect(environment.lastTransaction == before + 1)
    }
  }
}

@Suite struct `A map that another process has outgrown` {
  @Test func `is made larger by the next transaction`() async throws {
    try await withTemporaryDirectory { directory in
      let environment = try Environment.create(
        directory: directory,
        mapSize: 1 << 16,
        tableCount: 0
      )
      await #expect(processExitsWith: .success) { [directory = directory as String] in
        try storeMegabyte(in: directory)
      }
      try environment.read { try #expect($0.count(in: .main) == 1) }
    }
  }

  @Test func `is an error while it is in use, and larger afterwards`() async throws {
    try await withTemporaryDirectory { directory in
      let environment = try Environment.create(
        directory: directory,
        mapSize: 1 << 16,
        tableCount: 0
      )
      try await outgrowWhileReading(environment, directory)
      try environment.read { try #expect($0.count(in: .main) == 1) }
    }
  }
}

private func outgrowWhileReading(_ environment: Environment, _ directory: String) async throws {
  let snapshot = try ReadTransaction(environment)
  await #expect(processExitsWith: .success) { [directory = directory as String] in
    try storeMegabyte(in: directory)
  }
  let error = #expect(throws: LMDBError.self) { try environment.read { _ in } }
  #expect(error?.code == .mapResized)
  try #expect(snapshot.count(in: .main) == 0)
}

private func storeMegabyte(in directory: String) throws {
  let environment = try Environment(
    directory: directory,
    access: .readWrite,
    mapSize: 1 << 24,
    tableCount: 0
  )
  let megabyte = [UInt8](repeating: 1, count: 1 << 20)
  try environment.write { try $0.put(megabyte.span, for: "k".utf8.span, in: .main) }
}
