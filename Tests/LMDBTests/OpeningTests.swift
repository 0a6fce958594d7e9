import Foundation
import Glibc
import LMDB
import TestSupport
import Testing

@Suite struct `Opening an environment` {
  @Test func `finds what was stored before`() throws {
    try withTemporaryDirectory { directory in
      try makeStore(in: directory, entryCount: 3)
      let environment = try Environment(directory: directory, access: .readWrite, tableCount: 1)
      let numbers = try #require(
        try environment.table(named: "numbers", options: .integerKeys, create: false)
      )
      try environment.read { try #expect($0.count(in: numbers) == 3) }
    }
  }

  @Test func `is refused where there is no directory`() throws {
    try withTemporaryDirectory { directory in
      try #expect(codeOfOpening(directory + "/none") == .noSuchFile)
    }
  }

  @Test func `is refused where there is no data file, and makes none`() throws {
    try withTemporaryDirectory { directory in
      try #expect(codeOfOpening(directory) == .noSuchFile)
      try #expect(FileManager.default.contentsOfDirectory(atPath: directory) == [])
    }
  }

  @Test func `is refused for an empty data file, which stays empty`() throws {
    try withTemporaryDirectory { directory in
      try Data().write(to: dataFile(in: directory))
      try #expect(codeOfOpening(directory) == .emptyFile)
      try #expect(fileSize(of: "data.mdb", in: directory) == 0)
    }
  }

  @Test(arguments: [1, 100, 4_096, 100_000])
  func `is refused for a file that is not LMDB's`(size: Int) throws {
    try withTemporaryDirectory { directory in
      try Data(repeating: 0x20, count: size).write(to: dataFile(in: directory))
      try #expect(codeOfOpening(directory) == .invalid)
    }
  }

  @Test func `is refused for a file of another version`() throws {
    try withTemporaryDirectory { directory in
      try makeStore(in: directory, entryCount: 3)
      var data = try Data(contentsOf: dataFile(in: directory))
      data[20] = 2  // The version in the first page.
      try data.write(to: dataFile(in: directory))
      try #expect(codeOfOpening(directory) == .versionMismatch)
    }
  }

  @Test func `is refused for a file whose main table has other keys`() throws {
    try withTemporaryDirectory { directory in
      try makeStore(in: directory, entryCount: 3)
      var data = try Data(contentsOf: dataFile(in: directory))
      for page in [0, 4_096] { data[page + 92] = 8 }  // The main table's flags.
      try data.write(to: dataFile(in: directory))
      try #expect(codeOfOpening(directory) == .incompatible)
    }
  }

  @Test(arguments: 1..<60)
  func `is refused for a file cut short, unless it lost nothing`(pageCount: Int) throws {
    try withTemporaryDirectory { directory in
      try makeStore(in: directory, entryCount: 300)
      var data = try Data(contentsOf: dataFile(in: directory))
      try #require(data.count > pageCount * 4_096)
      data.removeLast(data.count - pageCount * 4_096)
      try data.write(to: dataFile(in: directory))
      let expected: LMDBError.Code = pageCount == 1 ? .invalid : .cutShort
      try #expect(codeOfOpening(directory) == expected)
    }
  }

  @Test func `is refused for a file that lacks only the end of a long value`() throws {
    try withTemporaryDirectory { directory in
      try makeStore(in: directory, entryCount: 300)
      try storeMegabyte(in: directory, deleting: false)
      let whole = try Data(contentsOf: dataFile(in: directory))
      try whole.dropLast(4_096).write(to: dataFile(in: directory))
      try #expect(codeOfOpening(directory) == .cutShort)
    }
  }

  @Test func `accepts a file that lacks only pages that were never written`() throws {
    try withTemporaryDirectory { directory in
      try makeStore(in: directory, entryCount: 300)
      try storeMegabyte(in: directory, deleting: true)
      try #require(missingPageCount(of: Data(contentsOf: dataFile(in: directory))) > 0)
      try #expect(codeOfOpening(directory) == nil)
    }
  }

  @Test func `is refused a second time in one process, whatever the path`() throws {
    try withTemporaryDirectory { directory in
      let environment = try Environment.create(directory: directory, tableCount: 0)
      let detour = directory + "/../" + URL(filePath: directory).lastPathComponent
      try #expect(codeOfOpening(detour) == .openedTwice)
      try environment.read { try #expect($0.count(in: .main) == 0) }
    }
  }

  @Test func `is possible again after it was closed, and after it failed`() throws {
    try withTemporaryDirectory { directory in
      try Data(repeating: 0x20, count: 9_000).write(to: dataFile(in: directory))
      try #expect(codeOfOpening(directory) == .invalid)
      try FileManager.default.removeItem(at: dataFile(in: directory))
      try makeStore(in: directory, entryCount: 3)
      try #expect(codeOfOpening(directory) == nil)
      try #expect(codeOfOpening(directory) == nil)
    }
  }

  @Test func `is refused to a user who may not`() async throws {
    try await withTemporaryDirectory { directory in
      try makeStore(in: directory, entryCount: 3)
      try setPermissions(0, of: "data.mdb", in: directory)
      await #expect(processExitsWith: .success) { [directory = directory as String] in
        becomeNobody()
        try #expect(codeOfOpening(directory) == .permissionDenied)
        try #expect(codeOfOpening(directory, access: .readOnly) == .permissionDenied)
      }
    }
  }
}
