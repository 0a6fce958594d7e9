@testable import EventLog
import Foundation
import LMDB
import TestSupport
import Testing

@Suite struct `The key of a store` {
  @Test func `is made for its owner alone, outside the store`() throws {
    try withTemporaryDirectory { directory in
      do { _ = try makeLog(in: directory) }
      let attributes = try FileManager.default.attributesOfItem(atPath: directory + "/key")
      #expect(attributes[.posixPermissions] as? Int == 0o600)
      let lines = try String(contentsOfFile: directory + "/key", encoding: .utf8)
        .split(separator: "\n")
      #expect(lines.map { $0.split(separator: " ")[0] } == ["caselog", "store", "key"])
    }
  }

  @Test func `is never written over, and then no store is left`() throws {
    try withTemporaryDirectory { directory in
      try Data().write(to: URL(filePath: directory + "/key"))
      #expect(throws: KeyError.keyFileExists(path: directory + "/key")) {
        try makeLog(in: directory)
      }
      try #expect(FileManager.default.contentsOfDirectory(atPath: directory) == ["key"])
    }
  }

  @Test func `is not put inside the store`() throws {
    try withTemporaryDirectory { directory in
      let path = directory + "/store/key"
      #expect(throws: KeyError.insideStore(path: path)) {
        try makeLog(in: directory, unlocking: .keyFile(path: path))
      }
    }
  }

  @Test func `is missed`() throws {
    try opening(with: { _ in }, at: "/none") { path in .noKeyFile(path: path) }
  }

  @Test func `is refused when others may read it`() throws {
    try opening(with: { key in
      try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: key)
    }) { path in .unprotected(path: path, mode: "644") }
  }

  @Test(arguments: ["", "caselog key file 1\n", "caselog key file 2\nstore 00\nkey 00\n"])
  func `is refused when it is not a whole key file`(text: String) throws {
    try opening(with: { key in
      try Data(text.utf8).write(to: URL(filePath: key))
    }) { path in .notAKeyFile(path: path) }
  }

  @Test func `is refused when one digit is wrong`() throws {
    try opening(with: { key in
      var text = try String(contentsOfFile: key, encoding: .utf8)
      text.removeLast(2)
      let digit = text.last == "0" ? "1" : "0"
      try Data((text.dropLast() + digit + "0\n").utf8).write(to: URL(filePath: key))
    }) { _ in .wrongKey }
  }

  @Test func `is refused when it is another store's`() throws {
    try withTemporaryDirectory { directory in
      do { _ = try makeLog(in: directory) }
      try FileManager.default.createDirectory(
        atPath: directory + "/other",
        withIntermediateDirectories: false
      )
      do { _ = try makeLog(in: directory + "/other") }
      let error = #expect(throws: KeyError.self) {
        try Log.open(
          directory + "/store",
          unlocking: .keyFile(path: directory + "/other/key")
        )
      }
      #expect(error?.description.contains("is of store") == true)
    }
  }

  @Test func `may be a passphrase`() throws {
    try withTemporaryDirectory { directory in
      do { _ = try makeLog(in: directory, unlocking: .passphrase("correct horse")) }
      do {
        let log = try Log.open(directory + "/store", unlocking: .passphrase("correct horse"))
        try #expect(log.append(request(1)).get().head.size == 2)
      }
      #expect(throws: KeyError.wrongKey) {
        try Log.open(directory + "/store", unlocking: .passphrase("wrong horse"))
      }
      #expect(throws: KeyError.otherUnlocking(isPassphrase: true)) {
        try Log.open(directory + "/store", unlocking: .keyFile(path: directory + "/key"))
      }
    }
  }

  private func opening(
    with change: (String) throws -> Void,
    at name: String = "/key",
    _ expected: (String) -> KeyError
  ) throws {
    try withTemporaryDirectory { directory in
      do { _ = try makeLog(in: directory) }
      try change(directory + "/key")
      #expect(throws: expected(directory + name)) {
        try Log.open(directory + "/store", unlocking: .keyFile(path: directory + name))
      }
    }
  }
}

@Suite struct `The key of an owner` {
  @Test func `once destroyed leaves a fence that nothing is sealed behind`() throws {
    try withLog { log in
      _ = try log.append(request(1)).get()
      let owner = Owner.person(reference("PN-01"))
      try log.keyTable?.environment.write { transaction in
        let fence = [2] + Position(1).row
        try transaction.put(fence.span, at: owner.bits, in: log.keyTable?.owners ?? .main)
      }
      try log.environment.write { _ = try $0.delete(at: 1 << 4, in: log.tables.contents) }
      #expect(throws: KeyError.erased("person PN-01")) { try log.seal(request(2)) }
      let contents = try log.read { snapshot in
        try snapshot.contents(of: snapshot.header(at: Position(1)), in: name("case/C-0001"))
      }
      #expect(contents == [.erased])
      let result = try log.read { try $0.verify() }
      #expect(result.problems.isEmpty)
      #expect(result.erased == 1)
    }
  }

  @Test func `cannot be put in another's place`() throws {
    try withLog { log in
      _ = try log.append(request(1)).get()
      _ = try log.append(request(2, owner: .person(reference("PN-02")))).get()
      let one = Owner.person(reference("PN-01")), other = Owner.person(reference("PN-02"))
      let table = try #require(log.keyTable)
      try table.environment.write { transaction in
        let row = try transaction.value(at: one.bits, in: table.owners) ?? []
        try transaction.put(row.span, at: other.bits, in: table.owners)
      }
      #expect(throws: KeyError.damaged("person PN-02")) { try log.seal(request(3, owner: other)) }
    }
  }
}
