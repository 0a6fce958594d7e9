import Cases
import EventLog
import Testing
import TransparencyLog

@testable import CaseRecords

@Suite struct `A change of the signing key` {
  private let staff = StaffID(checked: "ST07")

  @Test func `stands in the log, and the earlier key keeps its sizes`() throws {
    try Storyline.withStore { record in
      let first = try #require(try SigningHistory(of: record.log).terms.first).key
      let before = try record.checkpoint()
      let (receipt, key) = try record.changeSigningKey(for: .planned, by: staff)
      let position = try #require(receipt.events.first).position.number
      try #expect(
        SigningHistory(of: record.log).terms == [
          .init(key: first, sizes: 0...position, isNext: false),
          .init(key: key, sizes: position + 1...(.max), isNext: false),
        ]
      )
      try before.verify(by: [first])
      let after = try record.checkpoint()
      try #expect(after.verify(by: [first, key]) == [key])
      try #expect(Checkpoint(after.text).head.size == position + 1)
    }
  }

  @Test func `killed before the log says it, changes nothing, and goes on with the same key`()
    throws
  {
    try Storyline.withStore { record in
      let first = try #require(try SigningHistory(of: record.log).terms.first).key
      let next = try record.log.nextSigningKey()
      try #expect(record.checkpoint().verify(by: [first]) == [first])
      try #expect(SigningHistory(of: record.log).terms.map(\.isNext) == [false, true])
      try #expect(record.changeSigningKey(for: .planned, by: staff).key.publicKey == next)
    }
  }

  @Test func `killed when only the log says it, is in force, and is finished by the next`() throws {
    try Storyline.withStore { record in
      let first = try #require(try SigningHistory(of: record.log).terms.first).key
      let key = try VerifierKey(name: record.origin, publicKey: record.log.nextSigningKey())
      let changed = SigningKeyChanged(
        previous: Line(checked: "\(first)"),
        current: Line(checked: "\(key)"),
        reason: .compromised
      )
      let receipt = try record.recordSigningKey(changed, by: staff, at: nil)
      let position = try #require(receipt.events.first).position.number
      try #expect(record.log.signingKeys()?.current == first.publicKey)
      try #expect(record.checkpoint().verify(by: [key]) == [key])
      let third = try record.changeSigningKey(for: .planned, by: staff).key
      try #expect(
        SigningHistory(of: record.log).terms.map(\.key) == [first, key, third]
      )
      let earlier = try #require(try record.log.signingKeys()).earlier
      #expect(earlier.map(\.publicKey) == [first.publicKey, key.publicKey])
      #expect(earlier.map(\.lastSize) == [position, position + 1])
    }
  }
}
