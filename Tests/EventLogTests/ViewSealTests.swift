import LMDB
import TestSupport
import Testing

@testable import EventLog

@Suite struct `The key for views` {
  private let content = Array("said in confidence".utf8)
  private let building = [UInt8](0..<16)

  @Test func `seals rows so that they open beside the same words only`() throws {
    let seal = ViewKey([UInt8](repeating: 1, count: 32)).seal(of: "caseload", building: building)
    let sealed = try seal.seal(content, beside: [1, 2])
    #expect(sealed.count == 12 + 18 + 16)
    #expect(seal.open(sealed, beside: [1, 2]) == content)
    #expect(seal.open(sealed, beside: [1, 3]) == nil)
    #expect(seal.open(sealed, beside: [1]) == nil)
  }

  @Test func `refuses damaged rows, however short`() throws {
    let seal = ViewKey([UInt8](repeating: 1, count: 32)).seal(of: "caseload", building: building)
    let sealed = try seal.seal(content, beside: [])
    for place in sealed.indices {
      var damaged = sealed
      damaged[place] ^= 0x80
      #expect(seal.open(damaged, beside: []) == nil)
      #expect(seal.open(Array(sealed[..<place]), beside: []) == nil)
    }
  }

  @Test func `opens what it has sealed in another process, as long as it lasts`() throws {
    try withTemporaryDirectory { directory in
      let path = directory + "/store"
      let unlocking = Unlocking.keyFile(path: directory + "/key")
      let sealed = try makeLog(in: directory).viewKey().seal(of: "caseload", building: building)
        .seal(content, beside: [])
      let log = try Log.open(path, unlocking: unlocking)
      let seal = try log.viewKey().seal(of: "caseload", building: building)
      #expect(seal.open(sealed, beside: []) == content)
      let keys = try #require(log.keyTable).environment
      _ = try keys.write { try $0.delete(for: "views".utf8.span, in: .main) }
      let other = try log.viewKey().seal(of: "caseload", building: building)
      #expect(other.open(sealed, beside: []) == nil)
    }
  }

  @Test func `is derived anew for every view and every building`() throws {
    let key = ViewKey([UInt8](repeating: 1, count: 32))
    let sealed = try key.seal(of: "caseload", building: building).seal(content, beside: [])
    #expect(key.seal(of: "caseload", building: building).open(sealed, beside: []) == content)
    #expect(key.seal(of: "custody", building: building).open(sealed, beside: []) == nil)
    #expect(key.seal(of: "caseload", building: building.reversed()).open(sealed, beside: []) == nil)
  }
}
