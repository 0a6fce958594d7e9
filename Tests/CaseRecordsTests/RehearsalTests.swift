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
