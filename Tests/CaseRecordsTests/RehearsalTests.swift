import CaseRecords
import Cases
import EventLog
import Interchange
import Testing

@Suite struct `A rehearsal` {
  @Test(arguments: ["A", "B"])
  func `answers as an import does, and records nothing`(name: String) throws {
    try Storyline.withStore { record in
      let lines = try Storyline.lines(name)
      let before = try record.log.head()
      try #expect(record.rehearse(lines).allSatisfy { $0 == "recorded" })
      try #expect(record.log.head() == before)
    }
  }

  @Test func `refuses what an import would refuse after the lines before it`() throws {
    try Storyline.withStore { record in
      let lines = try Array(Storyline.lines("B").prefix(19)) + Storyline.lines("B19")
      try #expect(record.rehearse(lines).last == "refused by INV-03")
    }
  }

  @Test func `folds anew what an earlier line corrects`() throws {
    try Storyline.withStore { record in
      let lines = try Storyline.lines("A")
      let consent = try #require(
        lines.first { $0.proposals[0].event.type.name == "ConsentRecorded" }
      )
      let disclosure = try #require(
        lines.firstIndex { $0.proposals[0].event.type.name == "InformationShared" }
      )
      var corrected = Array(lines.prefix(disclosure))
      corrected.append(try Self.voiding(consent, after: corrected))
      var shared = lines[disclosure]
      shared.intent = .now
      corrected.append(shared)
      let rehearsed = try record.rehearse(corrected)
      let imported = try record.take(corrected).map(\.word)
      #expect(rehearsed.last?.hasPrefix("refused by INV-0") == true)
      #expect(imported.last?.hasPrefix(rehearsed.last ?? "?") == true)
      #expect(imported[imported.count - 2] == rehearsed[rehearsed.count - 2])
    }
  }

  @Test func `has read every stream that an answer may speak of`() throws {
    try Storyline.withStore { record in
      _ = try record.take(Array(Storyline.lines("A").prefix(2)))
      var rehearsal = record.rehearsal()
      var again = try Storyline.lines("A")[1]
      again.id = CommandID(high: again.id.high, low: again.id.low ^ 1)
      _ = try rehearsal.decide(again)
      let read = Set(rehearsal.streamsRead.map(\.words))
      #expect(read.isSuperset(of: ["case/C-0001", "person/PN01"]))
    }
  }

  @Test func `stands, after a line that is refused, where an import would stand`() throws {
    try Storyline.withStore { record in
      var lines = try Array(Storyline.lines("A").prefix(7))
      var refused = lines[2]
      refused.id = CommandID(high: refused.id.high, low: refused.id.low ^ 1)
      refused.expected = [:]
      refused.by = StaffID(checked: "ST99")
      refused.recorded = try instant("2026-04-20T09:00+01:00")
      lines.insert(refused, at: 6)
      let rehearsed = try record.rehearse(lines)
      let imported = try record.take(lines).map(\.word)
      #expect(rehearsed.suffix(2) == ["refused by INV-02", "refused by INV-09"])
      for (one, other) in zip(rehearsed, imported) { #expect(other.hasPrefix(one)) }
    }
  }

  @Test func `knows a line again, and an id that says something else`() throws {
    try Storyline.withStore { record in
      let lines = try Storyline.lines("A")
      var other = lines[1]
      other.id = lines[0].id
      let answers = try record.rehearse([lines[0], lines[0], other])
      #expect(answers[..<2] == ["recorded", "repeated"])
      #expect(answers[2].hasPrefix("conflict"))
      _ = try record.take([lines[0]])
      try #expect(record.rehearse([lines[0], lines[1]]) == ["repeated", "recorded"])
    }
  }

  @Test func `holds a line to the versions that it expects after the lines before it`() throws {
    try Storyline.withStore { record in
      var lines = Array(try Storyline.lines("A").prefix(2))
      let stream = lines[0].proposals[0].stream
      lines[1].expected = [stream: 1]
      try #expect(record.rehearse(lines) == ["recorded", "recorded"])
      lines[1].expected = [stream: 0]
      let answers = try record.rehearse(lines)
      #expect(answers.last?.hasPrefix("conflict") == true)
    }
  }

  /// A correction that says of the first event of `request` that it was recorded in error.
  private static func voiding(
    _ request: CommandRequest,
    after lines: [CommandRequest]
  ) throws -> CommandRequest {
    let last = try #require(lines.last)
    let json = """
      {"target":"\(request.id.words)/0","kind":"recordedInError",
       "reason":"It was another person's form.","requestedBy":"staff",
       "recipientsToNotify":[],"noRecipientsReason":"Nobody has been told yet."}
      """
    let entry = try #require(Catalogue.entry(named: "EntryCorrected"))
    let correction = try JSONReader.event(of: entry, from: try JSON(parsing: Array(json.utf8)))
    var voiding = last
    voiding.id = CommandID(high: last.id.high, low: last.id.low ^ 0xFFFF)
    voiding.proposals = [Proposal(stream: request.proposals[0].stream, event: correction)]
    voiding.by = request.by
    voiding.expected = [:]
    return voiding
  }
}

extension ServiceRecord {
  /// What each of `requests` would come to, in a word.
  fileprivate func rehearse(_ requests: [CommandRequest]) throws -> [String] {
    var rehearsal = rehearsal()
    return try requests.map { request in
      switch try rehearsal.decide(request) {
      case .recorded: "recorded"
      case .repeated: "repeated"
      case .refused(let refusal): "refused by \(refusal.rule)"
      case .conflict(let conflict): "conflict: \(conflict)"
      }
    }
  }
}
