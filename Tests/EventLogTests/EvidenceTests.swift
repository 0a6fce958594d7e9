import LMDB
import TestSupport
import Testing
import TransparencyLog

@testable import EventLog

@Suite struct `The evidence of an event` {
  @Test func `is the header as the log has it, and leads to the root`() throws {
    try withLog { log in
      for number in 1...20 { _ = try log.append(request(UInt64(number))).get() }
      try log.read { snapshot in
        let head = try snapshot.head()
        for number in 0..<head.size {
          let position = Position(number)
          let bytes = try snapshot.headerBytes(at: position)
          try #expect(Header(decoding: bytes.span) == snapshot.header(at: position))
          try checkInclusion(
            of: .leaf(bytes.span),
            at: number,
            in: TreeHead(size: head.size, root: head.root),
            proof: snapshot.inclusionProof(of: position, in: head.size)
          )
        }
      }
    }
  }

  @Test func `has the sealed bytes, and does not hand out others`() throws {
    try withLog { log in
      _ = try log.append(request(1)).get()
      let header = try log.read { try $0.header(at: Position(1)) }
      let sealed = try log.read { try $0.sealedBytes(of: header) }
      #expect(sealed.count == 1)
      let bytes = try #require(sealed[0])
      #expect(sha256(bytes.span) == header.sections[0].digest)
      try log.overwrite([UInt8](repeating: 0, count: bytes.count), at: 16, in: log.tables.contents)
      #expect(throws: LogError.self) { try log.read { try $0.sealedBytes(of: header) } }
    }
  }
}
