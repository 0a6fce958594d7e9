@_spi(Unrecorded) import CaseRecords
import Cases
import Dispatch
import EventLog
import Foundation
import Synchronization
import Testing

@testable import Views

@Suite struct `A reader and a writer during a whole rebuilding` {
  private func line(_ number: Int) -> String {
    """
    {"recorded":"2026-06-20T09:00+01:00","happened":"2026-06-20T08:59+01:00","by":"ST09",\
    "commandId":"019ee000-0000-7000-8000-\(String(1_000_000_000_000 + number).dropFirst())",\
    "type":"PersonRegistered","stream":"person/PN-\(1_000 + number)",\
    "data":{"kind":"client","names":[{"kind":"legal","name":"Number \(number)"}],\
    "dob":"1998-07-21","source":"LD-PRO","possibleMatches":[]}}
    """
  }

  @Test func `are not disturbed, and the file grows to no more than three times its size`() throws {
    try withViews("A") { record, store in
      for number in 0..<600 { try record.take(line(number)) }
      for view in StoredView.all { try store.catchUp(view) }
      let file = record.log.directory + "/views/data.mdb"
      func fileSize() throws -> Int {
        try #require(FileManager.default.attributesOfItem(atPath: file)[.size] as? Int)
      }
      let before = try fileSize()
      let held = try #require(
        try record.read { try store.rows(of: .kept("caseload"), with: $0) }
      )
      let seen = try Self.contents(of: held)
      let size = try record.size
      let isOver = Atomic(false)
      let written = Mutex(0)
      let failures = Mutex<[String]>([])
      let writer = Thread {
        var number = 600
        repeat {
          do { try record.take(line(number)) } catch { failures.withLock { $0.append("\(error)") } }
          number += 1
          written.withLock { $0 += 1 }
        } while !isOver.load(ordering: .relaxed)
        isOver.store(false, ordering: .relaxed)
      }
      writer.start()
      _ = try Rebuild(StoredView.all, in: store, jobs: 2).run()
      isOver.store(true, ordering: .relaxed)
      while isOver.load(ordering: .relaxed) { Thread.sleep(forTimeInterval: 0.01) }
      #expect(failures.withLock { $0 } == [])
      #expect(written.withLock { $0 } > 1)
      try #expect(Self.contents(of: held) == seen)
      #expect(seen.count == 602)
      #expect(held.size == size)
      try #expect(fileSize() <= 3 * before)
      try #expect(record.size == size + UInt64(written.withLock { $0 }))
      for view in StoredView.all { try #expect(store.check(view, jobs: 2).isSound, "\(view.name)") }
    }
  }

  private static func contents(of rows: ViewRows) throws -> [RowKey: [UInt8]] {
    var contents: [RowKey: [UInt8]] = [:]
    try rows.forEachContent { contents[$0] = $1 }
    return contents
  }
}
