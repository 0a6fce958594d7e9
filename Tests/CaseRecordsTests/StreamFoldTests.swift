@_spi(Unrecorded) import CaseRecords
import Cases
import EventLog
import Testing

@Suite struct `What a stream comes to` {
  private static let types = Set(Event.contents.map { $0.type.number })

  /// Calls `body` with a snapshot of a store that holds storylines, and the last position of each stream.
  private func withFolds(
    _ name: String,
    body: (borrowing RecordSnapshot, _ last: [UInt64]) throws -> Void
  ) throws {
    try Storyline.withStore { record in
      _ = try record.take(Storyline.lines(name))
      try record.read { snapshot in
        var last: [UInt64: UInt64] = [:]
        try snapshot.scanHeaders(from: 0, before: snapshot.head.size) {
          last[$0.stream] = $0.position.number
        }
        try body(snapshot, last.values.sorted())
      }
    }
  }

  @Test func `is kept as name, label, time, and for each event position, listing and sections`()
    throws
  {
    try withFolds("A") { snapshot, _ in
      // The first event after the store's own two: that PN01 has been registered.
      let fold = try snapshot.fold(streamEndingAt: 2, types: Self.types)
      let content = StoredContent(try #require(fold.events.first?.event)).bytes
      let count = try #require(UInt8(exactly: content.count))
      // 2026-03-29T06:55:00Z, in microseconds
      let recorded = (0..<8).map { UInt8(truncatingIfNeeded: 1_774_767_300_000_000 >> (8 * $0)) }
      let head: [UInt8] = [11] + Array("person/PN01".utf8) + [0] + recorded
      let event: [UInt8] = [2, 0, 0, 0, 0, 0, 0, 0, 1, 1, count, 0, 0, 0] + content
      #expect(fold.bytes == head + event)
    }
  }

  @Test func `is kept with no time and no events, if none of its types was asked for`() throws {
    try withFolds("A") { snapshot, _ in
      let fold = try snapshot.fold(streamEndingAt: 2, types: [])
      #expect(fold.bytes.count == 21)
      #expect(fold.events.isEmpty)
      // What is told of all events does not depend on which were asked for.
      #expect(fold.lastRecorded != nil)
    }
  }

  @Test(arguments: ["A", "C", "D", "F", "T"])
  func `is read back with the same events`(_ name: String) throws {
    try withFolds(name) { snapshot, last in
      for position in last {
        let fold = try snapshot.fold(streamEndingAt: position, types: Self.types)
        let read = try snapshot.fold(stored: fold.bytes)
        #expect(read.events == fold.events, "\(fold.stream)")
        #expect(read.stream == fold.stream)
        #expect(read.label == fold.label)
        #expect(read.lastRecorded == fold.lastRecorded)
        #expect(read.bytes == fold.bytes)
      }
      #expect(last.count > 3)
    }
  }

  @Test(arguments: ["A", "F"])
  func `is the history with corrections applied`(_ name: String) throws {
    try withFolds(name) { snapshot, last in
      for position in last {
        let fold = try snapshot.fold(streamEndingAt: position, types: Self.types)
        try #expect(fold.events == snapshot.events(of: fold.stream), "\(fold.stream)")
      }
    }
  }

  @Test(arguments: ["A", "C", "F"])
  func `narrowed to some types is what those types alone come to`(_ name: String) throws {
    let narrow: Set = [PersonRegistered.type.number, NoteAdded.type.number, CaseClosed.type.number]
    try withFolds(name) { snapshot, last in
      for position in last {
        let all = try snapshot.fold(streamEndingAt: position, types: Self.types)
        let alone = try snapshot.fold(streamEndingAt: position, types: narrow)
        #expect(all.narrowed(to: narrow).bytes == alone.bytes, "\(all.stream)")
      }
    }
  }

  @Test func `is refused if its stored form ends too early, or begins with no stream`() throws {
    try withFolds("A") { snapshot, last in
      let fold = try snapshot.fold(streamEndingAt: 2, types: Self.types)
      let bytes = fold.bytes
      for count in bytes.indices where count != 21 {
        #expect(throws: RecordDamage.self, "\(count)") {
          _ = try snapshot.fold(stored: Array(bytes[..<count]))
        }
      }
      // Cut after its beginning, it is a fold of no events.
      try #expect(snapshot.fold(stored: Array(bytes[..<21])).events.isEmpty)
      var noStream = bytes
      noStream[1] = 0x21
      #expect(throws: RecordDamage.self) { _ = try snapshot.fold(stored: noStream) }
      var noLabel = bytes
      noLabel[12] = 9
      #expect(throws: RecordDamage.self) { _ = try snapshot.fold(stored: noLabel) }
    }
  }
}
