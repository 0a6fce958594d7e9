@testable import EventLog
import TestSupport
import Testing

@Suite struct `Appending` {
  @Test func `gives positions, versions and a receipt`() throws {
    try withLog { log in
      let first = try log.append(request(1, expecting: 0)).get()
      let second = try log.append(request(2, expecting: 1)).get()
      #expect(first.events.map(\.position) == [Position(1)])
      #expect(second.events.map(\.version) == [2])
      #expect(second.head.size == 3)
      try #expect(log.head() == second.head)
    }
  }

  @Test func `keeps what was said for whoever has the key`() throws {
    try withLog { log in
      _ = try log.append(request(1, content: "words of the person")).get()
      let contents = try log.read { snapshot in
        try snapshot.contents(of: snapshot.header(at: Position(1)), in: name("case/C-0001"))
      }
      #expect(contents == [.opened(Array("words of the person".utf8))])
    }
  }

  @Test func `is refused if the stream has moved on, and then has written nothing`() throws {
    try withLog { log in
      _ = try log.append(request(1, expecting: 0)).get()
      let before = try log.head()
      #expect(
        try log.append(request(2, expecting: 0))
          == .failure(.moved([.init(stream: name("case/C-0001"), expected: 0, actual: 1)]))
      )
      try #expect(log.head() == before)
    }
  }

  @Test func `reports every stream that is not where it was expected`() throws {
    try withLog { log in
      let request = AppendRequest(
        id: RequestID(high: 1, low: 9),
        request: [1],
        expectations: [
          Expectation(name("case/C-0001"), at: 4), Expectation(name("governance/store"), at: 1),
          Expectation(name("person/PN-01"), at: 2),
        ],
        events: [event(to: "case/C-0001", content: "x")],
        decided: 0
      )
      guard case .failure(.moved(let moves)) = try log.append(request) else {
        Issue.record("It was appended.")
        return
      }
      #expect(moves.map(\.stream.description) == ["case/C-0001", "person/PN-01"])
    }
  }

  @Test func `answers a repeated request as it did the first time`() throws {
    try withLog { log in
      let first = try log.append(request(1)).get()
      _ = try log.append(request(2)).get()
      let again = try log.append(request(1)).get()
      #expect(again.isRepeated)
      #expect(again.events == first.events)
      try #expect(log.head().size == 3)
    }
  }

  @Test func `refuses a known id with another request`() throws {
    try withLog { log in
      _ = try log.append(request(1, content: "one")).get()
      #expect(
        try log.append(request(1, content: "other"))
          == .failure(.idUsed(RequestID(high: 0x0195_E0C2_0000_7000, low: 1), at: Position(1)))
      )
    }
  }

  @Test func `answers every request of a batch by itself`() throws {
    try withLog { log in
      let requests = [
        request(1, expecting: 0), request(2, expecting: 7), request(3, expecting: 1),
      ]
      let results = try log.append(requests.map { try log.seal($0) })
      #expect(results.map { (try? $0.get())?.events.first?.version } == [1, nil, 2])
      try #expect(log.head().size == 3)
    }
  }

  @Test func `never records earlier than the event before`() throws {
    try withLog { log in
      _ = try log.append(request(1, decided: 5000)).get()
      let late = try log.append(request(2, decided: 10)).get()
      #expect(late.events.map(\.recorded) == [5000])
    }
  }

  @Test func `is refused without the key`() throws {
    try withTemporaryDirectory { directory in
      do { _ = try makeLog(in: directory) }
      let locked = try Log.open(directory + "/store", unlocking: nil)
      #expect(throws: LogError.locked) { try locked.seal(request(1)) }
    }
  }

  @Test func `goes on where another opening stopped`() throws {
    try withTemporaryDirectory { directory in
      do {
        let log = try makeLog(in: directory)
        for number in 1...20 { _ = try log.append(request(UInt64(number))).get() }
      }
      let log = try Log.open(directory + "/store", unlocking: .keyFile(path: directory + "/key"))
      let receipt = try log.append(request(21, expecting: 20)).get()
      #expect(receipt.head.size == 22)
      try #expect(log.read { try $0.verify() }.problems.isEmpty)
    }
  }
}
