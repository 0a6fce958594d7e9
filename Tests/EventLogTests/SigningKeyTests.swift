import LMDB
import TestSupport
import Testing
import TransparencyLog

@testable import EventLog

@Suite struct `The signing key of a store` {
  private let origin = "caselog/test/0"

  @Test func `signs what its public half, in clear, checks`() throws {
    try withLog { log in
      let keys = try #require(try log.signingKeys())
      #expect(keys.next == nil)
      #expect(keys.earlier.isEmpty)
      #expect(keys.firstSize == 0)
      let signer = try log.signer(of: keys.current, named: origin)
      let note = try SignedNote("Said.\n", signedBy: [signer])
      let key = try VerifierKey(name: origin, publicKey: keys.current)
      try #expect(note.verify(by: [key]) == [key])
    }
  }

  @Test func `is known without the store key, and signs only with it`() throws {
    try withTemporaryDirectory { directory in
      let current = try #require(try makeLog(in: directory).signingKeys()).current
      let log = try Log.open(directory + "/store", unlocking: nil, access: .readOnly)
      try #expect(log.signingKeys()?.current == current)
      #expect(throws: LogError.locked) { try log.signer(of: current, named: origin) }
      #expect(throws: LogError.locked) { try log.nextSigningKey() }
      #expect(throws: LogError.locked) { try log.changeSigningKey(lastSize: 1) }
    }
  }

  @Test func `is followed by one key, however often that is begun`() throws {
    try withLog { log in
      let before = try #require(try log.signingKeys()).current
      let next = try log.nextSigningKey()
      try #expect(log.nextSigningKey() == next)
      #expect(next != before)
      try #expect(log.signingKeys()?.current == before)
      try #expect(log.signingKeys()?.next == next)
      // Between the log's saying so and the exchange, both can sign.
      try #expect(log.signer(of: next, named: origin).verifierKey.publicKey == next)
      try log.changeSigningKey(lastSize: 7)
      let after = try #require(try log.signingKeys())
      #expect(after.current == next)
      #expect(after.next == nil)
      #expect(after.earlier.map(\.publicKey) == [before])
      #expect(after.earlier.map(\.lastSize) == [7])
      #expect(after.firstSize == 8)
      let missing = "\(try VerifierKey(name: origin, publicKey: before))"
      #expect(throws: KeyError.noSigningKey(missing)) {
        try log.signer(of: before, named: origin)
      }
      try log.changeSigningKey(lastSize: 9)  // There is no next key, so nothing changes.
      try #expect(log.signingKeys() == after)
    }
  }

  @Test func `leaves each key before with the sizes that it signed`() throws {
    try withLog { log in
      var keys = [try #require(try log.signingKeys()).current]
      for size in [3, 260, 70_000] as [UInt64] {
        keys.append(try log.nextSigningKey())
        try log.changeSigningKey(lastSize: size)
      }
      let after = try #require(try log.signingKeys())
      #expect(after.earlier.map(\.publicKey) == keys.dropLast())
      #expect(after.earlier.map(\.lastSize) == [3, 260, 70_000])
      #expect(after.current == keys.last)
    }
  }

  @Test(arguments: ["signing", "signing-next", "signing-before"])
  func `is refused when its row has another length`(row: String) throws {
    try withLog { log in
      let table = try #require(log.keyTable)
      try table.environment.write { try $0.put([1, 2, 3].span, for: row.utf8.span, in: .main) }
      #expect(throws: KeyError.damaged("the signing key")) { try log.signingKeys() }
    }
  }

  @Test func `is refused when another public half was put before it`() throws {
    try withLog { log in
      let table = try #require(log.keyTable)
      let strange = [UInt8](repeating: 9, count: 32)
      try table.environment.write { transaction in
        let row = try transaction.value(for: "signing".utf8.span, in: .main) ?? []
        let other = strange + row.dropFirst(32)
        try transaction.put(other.span, for: "signing".utf8.span, in: .main)
      }
      #expect(throws: KeyError.damaged("the signing key")) {
        try log.signer(of: strange, named: origin)
      }
    }
  }
}
