@_spi(Unrecorded) import CaseRecords
import Cases
import EventLog
import Testing

@Suite struct `Content that cannot be read` {
  @Test func `is found and named by whoever checks the log with its keys`() throws {
    try Storyline.withStore { record in
      let first = try record.take(Storyline.lines("A")).compactMap(\.receipt)
      let whole = try record.log.read { try $0.verify(reading: RecordSnapshot.problem) }
      #expect(whole.problems.isEmpty)
      #expect(whole.read == whole.events)

      let size = try #require(first.last?.head.size)
      let happened = try #require(
        HappenedTime(value: 1_774_767_000, offset: 60, precision: .minute)
      )
      let request = AppendRequest(
        id: RequestID(high: 1, low: 1),
        request: [1],
        expectations: [],
        events: [
          ProposedEvent(
            stream: try #require(StreamName("case/C-0001")),
            description: EventDescription(
              type: ReferralReceived.type.number,
              happened: happened,
              actor: try #require(PackedReference("ST01")),
              role: try #require(ShortCode("SP"))
            ),
            sections: [(.store, [0xFF])]
          )
        ],
        decided: 0
      )
      for result in try record.log.append([try record.log.seal(request)]) { _ = try result.get() }
      let damaged = try record.log.read { try $0.verify(reading: RecordSnapshot.problem) }
      #expect(damaged.problems.map(\.position?.number) == [size])
      #expect(damaged.problems.first?.sentence.hasPrefix("its content cannot be read") == true)
      // What it means is not the log's to know.
      try #expect(record.log.read { try $0.verify() }.problems.isEmpty)
    }
  }
}
