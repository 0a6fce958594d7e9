import Foundation
import LMDB
import TestSupport
import Testing

@Suite struct `Opening an environment for reading only` {
  @Test func `makes no lock file where there is none`() throws {
    try withTemporaryDirectory { directory in
      try makeStore(in: directory, entryCount: 3)
      try FileManager.default.removeItem(atPath: directory + "/lock.mdb")
      try #expect(codeOfOpening(directory, access: .readOnly) == nil)
      try #expect(FileManager.default.contentsOfDirectory(atPath: directory) == ["data.mdb"])
    }
  }

  @Test func `does without a lock file that is empty`() throws {
    try withTemporaryDirectory { directory in
      try makeStore(in: directory, entryCount: 3)
      try Data().write(to: URL(filePath: directory + "/lock.mdb"))
      try #expect(codeOfOpening(directory, access: .readOnly) == nil)
      try #expect(fileSize(of: "lock.mdb", in: directory) == 0)
    }
  }

  @Test func `does without a lock file that this user may not write to`() async throws {
    try await withTemporaryDirectory { directory in
      try makeStore(in: directory, entryCount: 3)
      try setPermissions(0o444, of: "data.mdb", in: directory)
      try setPermissions(0o444, of: "lock.mdb", in: directory)
      await #expect(processExitsWith: .success) { [directory = directory as String] in
        becomeNobody()
        try #expect(codeOfOpening(directory, access: .readOnly) == nil)
      }
    }
  }

  @Test func `is seen by writers where there is a lock file`() async throws {
    try await withTemporaryDirectory { directory in
      let environment = try Environment.create(
        directory: directory,
        tableCount: 0,
        readerCount: 1
      )
      await #expect(processExitsWith: .success) { [directory = directory as String] in
        try #expect(codeOfOpening(directory, access: .readOnly) == nil)
      }
      let snapshot = try ReadTransaction(environment)
      await #expect(processExitsWith: .success) { [directory = directory as String] in
        try #expect(codeOfOpening(directory, access: .readOnly) == .readersFull)
      }
      try #expect(snapshot.count(in: .main) == 0)
    }
  }

  @Test func `refuses to write`() throws {
    try withTemporaryDirectory { directory in
      try makeStore(in: directory, entryCount: 3)
      let environment = try Environment(directory: directory, access: .readOnly, tableCount: 1)
      let error = #expect(throws: LMDBError.self) { try environment.write { _ in } }
      #expect(error?.code == .openedReadOnly)
      let refusal = #expect(throws: LMDBError.self) {
        try environment.table(named: "new", create: true)
      }
      #expect(refusal?.code == .openedReadOnly)
    }
  }

  @Test func `changes nothing in the data file`() throws {
    try withTemporaryDirectory { directory in
      try makeStore(in: directory, entryCount: 3)
      let before = try Data(contentsOf: dataFile(in: directory))
      try #expect(codeOfOpening(directory, access: .readOnly) == nil)
      try #expect(Data(contentsOf: dataFile(in: directory)) == before)
    }
  }
}
