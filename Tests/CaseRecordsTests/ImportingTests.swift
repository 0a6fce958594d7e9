@_spi(Unrecorded) import CaseRecords
import Cases
import EventLog
import Testing

@Suite struct `Importing` {
  @Test(
    arguments: [("A", 33), ("B", 23), ("C", 27), ("D", 31), ("F", 24), ("G", 21), ("I", 21)],
    [1, 7, 1000]
  )
  func `records every line of a storyline, whatever the batch`(
    storyline: (name: String, lines: Int),
    batch: Int
  ) throws {
    try Storyline.withStore { record in
      let words = try record.take(Storyline.lines(storyline.name), batch: batch).map(\.word)
      #expect(words.filter { $0 != "recorded" } == [])
      #expect(words.count == storyline.lines)
      try #expect(record.log.read { try $0.verify() }.problems.isEmpty)
    }
  }

  @Test func `commits a batch at once`() throws {
    try Storyline.withStore { record in
      let recordings = try record.take(Storyline.lines("B"), batch: 1000)
      #expect(Set(recordings.compactMap(\.receipt?.head.size)) == [26])
    }
  }

  @Test(arguments: ["A", "B", "G", "I"])
  func `a second time records nothing`(name: String) throws {
    try Storyline.withStore { record in
      let lines = try Storyline.lines(name)
      _ = try record.take(lines)
      let before = try record.log.head()
      try #expect(Set(record.take(lines).map(\.word)) == ["repeated"])
      try #expect(record.log.head() == before)
    }
  }

  @Test func `goes on where it stopped`() throws {
    try Storyline.withStore { record in
      let lines = try Storyline.lines("A")
      _ = try record.take(Array(lines.prefix(11)))
      let words = try record.take(lines).map(\.word)
      #expect(words.filter { $0 == "repeated" }.count == 11)
      #expect(words.filter { $0 == "recorded" }.count == lines.count - 11)
    }
  }

  @Test func `answers in the order of the lines`() throws {
    try Storyline.withStore { record in
      let lines = try Storyline.lines("A")
      let importer = record.importing(batch: 5)
      var ids: [CommandID] = []
      for line in lines { ids += try importer.add(line).map(\.id) }
      ids += try importer.finish().map(\.id)
      #expect(ids == lines.map(\.id))
    }
  }

  @Test func `records a refusal after what was decided before it`() throws {
    try Storyline.withStore { record in
      var lines = Array(try Storyline.lines("B").prefix(19))
      lines += try Storyline.lines("B19")
      _ = try record.take(lines, batch: 1000)
      try record.read { snapshot in
        var recorded: [Instant] = []
        try snapshot.forEachEvent { event in
          recorded.append(event.recorded)
          return true
        }
        #expect(recorded[2...].map(\.words).first?.hasPrefix("2026-04-02T14:18") == true)
        #expect(recorded.last == lines.last?.recorded)
      }
    }
  }

  @Test(arguments: [("C11", "INV-04"), ("C20", "INV-03")])
  func `refuses a row of storyline C, and goes on as if it were not there`(
    row: String,
    rule: String
  ) throws {
    try Storyline.withStore { record in
      let asked = try Storyline.lines(row)
      let lines = try (Storyline.lines("C") + asked)
        .sorted { ($0.recorded ?? .earliest) < ($1.recorded ?? .earliest) }
      let words = try record.take(lines).map(\.word).filter { $0 != "recorded" }
      #expect(words.count == 1)
      #expect(words.first?.hasPrefix("refused by \(rule)") == true)
      try record.read { snapshot in
        try #expect(snapshot.version(of: StreamID(CaseID(checked: "C-0003"))) == 26)
        let refused = try snapshot.events(of: .refusals).map(\.recorded)
        #expect(refused == asked.map(\.recorded))
      }
    }
  }

  @Test func `records that a rule refused a line, and leaves its stream as it was`() throws {
    try Storyline.withStore { record in
      _ = try record.take(Array(Storyline.lines("B").prefix(19)))
      let before = try record.read { try $0.version(of: StreamID(CaseID(checked: "C-0002"))) }
      let words = try record.take(Storyline.lines("B19")).map(\.word)
      #expect(words.count == 1)
      #expect(words.first?.hasPrefix("refused by INV-03") == true)
      try record.read { snapshot in
        try #expect(snapshot.version(of: StreamID(CaseID(checked: "C-0002"))) == before)
        let refusals = try snapshot.events(of: .refusals)
        #expect(refusals.count == 1)
        guard case .commandRefused(let content) = refusals.first?.event else {
          Issue.record("The refusal was not recorded.")
          return
        }
        #expect(content.rule == Name(checked: "INV-03"))
        #expect(content.target == StreamID(CaseID(checked: "C-0002")))
      }
    }
  }
}
