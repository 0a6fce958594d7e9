@_spi(Unrecorded) import CaseRecords
import Cases
import Testing

@Suite struct `A case at a moment` {
  @Test func `is what had been recorded by then`() throws {
    try Storyline.withStore { record in
      _ = try record.take(Storyline.lines("A"))
      let early = try record.state("C-0001", at: .recorded(instant("2026-03-29T07:57+01:00")))
      #expect(early.matters.map(\.kind) == [.arrest])
      #expect(early.consents.isEmpty)
      #expect(early.matters.flatMap(\.clockFacts).isEmpty)
      let later = try record.state("C-0001", at: .recorded(instant("2026-03-29T09:16+01:00")))
      #expect(later.consents.map(\.content.consent) == [ConsentID(checked: "K-0001")])
      #expect(later.screenings.isEmpty)
    }
  }

  @Test func `differs on the other clock by what was recorded late`() throws {
    try Storyline.withStore { record in
      _ = try record.take(Storyline.lines("A"))
      let moment = try instant("2026-03-29T09:25+01:00")
      let known = try record.state("C-0001", at: .recorded(moment))
      let happened = try record.state("C-0001", happenedBy: moment)
      #expect(known.screenings.isEmpty && known.risks.isEmpty && known.disclosures.isEmpty)
      #expect(happened.screenings.count == 1)
      #expect(happened.risks.count == 1)
      #expect(happened.disclosures.count == 1)
    }
  }

  @Test func `at a version has that many events`() throws {
    try Storyline.withStore { record in
      _ = try record.take(Storyline.lines("A"))
      try #expect(record.state("C-0001", at: .version(2)).lastVersion == 2)
      try #expect(record.state("C-0001", at: .position(3)).lastVersion == 1)
    }
  }

  @Test func `uses the corrected history, and keeps the other one`() throws {
    try Storyline.withStore { record in
      _ = try record.take(Storyline.lines("A"))
      let before = try instant("2026-05-12T09:41+01:00")
      let stream = StreamID(CaseID(checked: "C-0001"))
      func months(_ state: Case) -> [String] {
        state.matters.flatMap(\.disposals)
          .flatMap { Leaves.list(of: $0.content) }
          .filter { "\($0.path)".hasPrefix("requirements") && "\($0.path)".hasSuffix("months") }
          .map(\.words)
      }
      let (was, now) = try (
        months(record.state("C-0001", at: .recorded(before))), months(record.state("C-0001"))
      )
      #expect(was == ["12"])
      #expect(now == ["9"])
      let entry = try record.read { snapshot in
        try snapshot.history(of: stream).first { $0.event.event?.type == DisposalRecorded.type }
      }
      #expect(entry?.correctedBy.count == 1)
      #expect(entry?.event.event != entry?.corrected)
      #expect(entry?.isVoid == false)
    }
  }
}
