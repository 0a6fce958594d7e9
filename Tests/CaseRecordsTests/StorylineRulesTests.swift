@_spi(Unrecorded) import CaseRecords
import Cases
import EventLog
import Testing

/// What the rules say to single rows of the storylines: refusals, and warnings for a person to decide.
@Suite struct `A row of a storyline` {
  @Test(arguments: [("I23", "EV16"), ("I24", "INV-07")])
  func `that must not be is refused by its rule, and changes nothing`(row: String, rule: String)
    throws
  {
    try Storyline.withStore { record in
      _ = try record.take(Storyline.lines("I"))
      let case10 = StreamID(CaseID(checked: "C-0010"))
      let before = try record.read { try $0.version(of: case10) }
      let words = try record.take(Storyline.lines(row)).map(\.word)
      #expect(words.map { $0.hasPrefix("refused by \(rule): ") } == [true], "\(words)")
      try #expect(record.read { try $0.version(of: case10) } == before)
      let refusals = try record.read { try $0.events(of: .refusals) }
      #expect(refusals.count == 1)
    }
  }

  @Test func `says which matter keeps the case of storyline I open`() throws {
    try Storyline.withStore { record in
      _ = try record.take(Storyline.lines("I"))
      let words = try record.take(Storyline.lines("I23") + Storyline.lines("I24")).map(\.word)
      #expect(
        words == [
          "refused by EV16: SEND-CRN is not a disposal.",
          "refused by INV-07: Open matters: M-0010.",
        ]
      )
    }
  }

  /// H-0011, H-0012: whoever lists them is to decide whether a youth court is still the right one.
  @Test func `that lists a youth court for an adult is recorded with a doubt`() throws {
    try Storyline.withStore { record in
      let recordings = try record.take(Storyline.lines("I"))
      let doubts = recordings.enumerated().flatMap { row, recording in
        recording.warnings.map { "\(row + 1) \($0.rule): \($0.sentence)" }
      }
      let youth = "EV14: A youth court is listed for somebody who will be 18 or over."
      #expect(doubts == ["12 \(youth)", "19 \(youth)"])
    }
  }

  @Test func `of storyline G is recorded without any doubt`() throws {
    try Storyline.withStore { record in
      let recordings = try record.take(Storyline.lines("G"))
      #expect(recordings.flatMap(\.warnings) == [])
    }
  }
}

extension Recording {
  /// What the rules pointed out.
  fileprivate var warnings: [Warning] {
    switch self {
    case .recorded(_, let decision): decision.warnings
    case .repeated, .refused, .conflict: []
    }
  }
}
