@testable import EventLog
import Foundation
import LMDB
import TestSupport
import Testing

@Suite struct `Opening a store` {
  @Test func `says that there is none`() throws {
    try withTemporaryDirectory { directory in
      _ = #expect(throws: LogError.noStore(path: directory + "/none")) {
        try Log.open(directory + "/none", unlocking: nil)
      }
    }
  }

  @Test func `refuses a folder that is not ours`() throws {
    try withTemporaryDirectory { directory in
      _ = #expect(throws: LogError.notOurs(path: directory)) {
        try Log.open(directory, unlocking: nil)
      }
    }
  }

  @Test func `refuses somebody else's LMDB environment`() throws {
    try withTemporaryDirectory { directory in
      try FileManager.default.createDirectory(
        atPath: directory + "/log",
        withIntermediateDirectories: false
      )
      do {
        let environment = try Environment.create(directory: directory + "/log", tableCount: 1)
        try environment.write { try $0.put([1].span, for: [2].span, in: .main) }
      }
      #expect(throws: LogError.notOurs(path: directory)) {
        try Log.open(directory, unlocking: nil)
      }
    }
  }

  @Test func `refuses a future format and changes nothing`() throws {
    try withTemporaryDirectory { directory in
      do {
        let log = try makeLog(in: directory)
        var row = StoreFormat(log.store).row
        row[8] = 2
        try log.environment.write { transaction in
          try transaction.put(row.span, for: StoreFormat.key.utf8.span, in: .main)
        }
      }
      let before = try Data(contentsOf: URL(filePath: directory + "/store/log/data.mdb"))
      #expect(throws: LogError.futureFormat(path: directory + "/store", found: 2, known: 1)) {
        try Log.open(directory + "/store", unlocking: nil)
      }
      try #expect(Data(contentsOf: URL(filePath: directory + "/store/log/data.mdb")) == before)
    }
  }

  @Test func `refuses keys of another store`() throws {
    try withTemporaryDirectory { directory in
      do { _ = try makeLog(in: directory) }
      try FileManager.default.createDirectory(
        atPath: directory + "/other",
        withIntermediateDirectories: false
      )
      do { _ = try makeLog(in: directory + "/other") }
      try FileManager.default.removeItem(atPath: directory + "/store/keys")
      try FileManager.default.copyItem(
        atPath: directory + "/other/store/keys",
        toPath: directory + "/store/keys"
      )
      #expect(throws: LogError.self) {
        try Log.open(directory + "/store", unlocking: .keyFile(path: directory + "/key"))
      }
    }
  }

  @Test(arguments: [0, 5000]) func `refuses a data file that was cut short`(size: UInt64) throws {
    try withTemporaryDirectory { directory in
      do { _ = try makeLog(in: directory) }
      let file = try #require(FileHandle(forWritingAtPath: directory + "/store/log/data.mdb"))
      try file.truncate(atOffset: size)
      let error = #expect(throws: LMDBError.self) {
        try Log.open(directory + "/store", unlocking: nil)
      }
      #expect(error?.code == (size == 0 ? .emptyFile : .cutShort))
    }
  }

  @Test func `is never made over something that is there`() throws {
    try withTemporaryDirectory { directory in
      do { _ = try makeLog(in: directory) }
      #expect(throws: LogError.exists(path: directory + "/store")) { try makeLog(in: directory) }
    }
  }

  @Test func `leaves nothing behind when making it fails`() throws {
    struct Stop: Error {}
    try withTemporaryDirectory { directory in
      #expect(throws: Stop.self) {
        try Log.create(directory + "/store", unlocking: .passphrase("x")) { _ in throw Stop() }
      }
      try #expect(FileManager.default.contentsOfDirectory(atPath: directory).isEmpty)
    }
  }
}
