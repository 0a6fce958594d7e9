import Foundation
import LMDB
import TestSupport
import Testing

@Suite struct `Creating an environment` {
  @Test func `is refused where there is a data file, which stays as it is`() throws {
    try withTemporaryDirectory { directory in
      try Data([1, 2, 3]).write(to: dataFile(in: directory))
      let error = #expect(throws: LMDBError.self) {
        try Environment.create(directory: directory, tableCount: 0)
      }
      #expect(error?.code == .fileExists)
      try #expect(Data(contentsOf: dataFile(in: directory)) == Data([1, 2, 3]))
    }
  }

  @Test func `is refused where there is no directory`() throws {
    try withTemporaryDirectory { directory in
      let error = #expect(throws: LMDBError.self) {
        try Environment.create(directory: directory + "/none", tableCount: 0)
      }
      #expect(error?.code == .noSuchFile)
    }
  }

  @Test func `gives the lock file all its blocks`() throws {
    try withTemporaryDirectory { directory in
      let environment = try Environment.create(directory: directory, tableCount: 0)
      let lock = try URL(filePath: directory + "/lock.mdb").resourceValues(
        forKeys: [.fileSizeKey, .fileAllocatedSizeKey]
      )
      #expect(lock.fileSize == 1 << 16)
      #expect(lock.fileAllocatedSize ?? 0 >= 1 << 16)
      #expect(!environment.isWritingStopped)
    }
  }

  @Test func `costs no disk space for the map`() throws {
    try withTemporaryDirectory { directory in
      let environment = try Environment.create(directory: directory, tableCount: 0)
      try #expect(fileSize(of: "data.mdb", in: directory) == 8_192)
      #expect(!environment.isWritingStopped)
    }
  }
}
