import Glibc
import LMDB
import TestSupport
import Testing

@Suite struct `A commit that fails` {
  /// `/dev/null` takes every page, but cannot be flushed; `/dev/full` takes none.
  @Test(arguments: [("/dev/null", EINVAL), ("/dev/full", ENOSPC)])
  func `stops writing for good, and leaves nothing behind`(device: String, code: CInt) async {
    await #expect(processExitsWith: .success) { [device = device as String, code = code as CInt] in
      try withTemporaryDirectory { directory in
        let environment = try Environment.create(directory: directory, tableCount: 0)
        let file = try OpenDataFile(in: directory)
        try file.redirect(to: device)
        let failure = #expect(throws: LMDBError.self) { try put("1", in: environment) }
        #expect(failure?.code.rawValue == code)
        #expect(failure?.operation == .commit)
        #expect(environment.isWritingStopped)
        try file.redirect(to: directory + "/data.mdb")
        let refusal = #expect(throws: LMDBError.self) { try put("2", in: environment) }
        #expect(refusal?.code == .writingStopped)
        try environment.read { try #expect($0.count(in: .main) == 0) }
      }
    }
  }

  @Test func `lets the environment write again once it has been opened again`() async {
    await #expect(processExitsWith: .success) {
      try withTemporaryDirectory { directory in
        try failToCommit(in: directory)
        let environment = try Environment(directory: directory, access: .readWrite, tableCount: 0)
        #expect(!environment.isWritingStopped)
        try put("2", in: environment)
        try environment.read { try #expect($0.count(in: .main) == 1) }
      }
    }
  }

  @Test func `is not what an error in the body leads to`() throws {
    struct Stop: Error {}
    try withEnvironment { environment, _ in
      #expect(throws: Stop.self) { try environment.write { _ in throw Stop() } }
      #expect(!environment.isWritingStopped)
    }
  }

  @Test func `is what a swallowed failure of the body leads to`() throws {
    try withEnvironment(mapSize: 1 << 16) { environment, numbers in
      let big = [UInt8](repeating: 7, count: 1 << 20)
      let error = #expect(throws: LMDBError.self) {
        try environment.write { try? $0.put(big.span, at: 1, in: numbers) }
      }
      #expect(error?.code == .badTransaction)
      #expect(environment.isWritingStopped)
    }
  }
}

private func put(_ key: String, in environment: Environment) throws {
  try environment.write { try $0.put("value".utf8.span, for: key.utf8.span, in: .main) }
}

private func failToCommit(in directory: String) throws {
  let environment = try Environment.create(directory: directory, tableCount: 0)
  try OpenDataFile(in: directory).redirect(to: "/dev/full")
  #expect(throws: LMDBError.self) { try put("1", in: environment) }
}
