@_spi(Unrecorded) import CaseRecords
import Cases
import Testing

@Suite struct `An event of the engine` {
  @Test(arguments: [
    ("2026-03-29T00:59:59+00:00", Int16(0)), ("2026-03-29T02:00:00+01:00", 60),
    ("2026-10-25T01:30:00+01:00", 60), ("2026-10-25T01:30:00+00:00", 0),
  ])
  func `happened at the time that London's clock showed`(words: String, offset: Int16) throws {
    try Storyline.withStore { record in
      let access = RecordAccessed.blank
      _ = try record.recordAccess(access, by: StaffID(checked: "ST12"), at: try instant(words))
      let events = try record.read { try $0.events(of: .access) }
      try #expect(events.map(\.happened) == [.at(Moment(words: words))])
      guard case .at(let moment) = events.first?.happened else { return }
      #expect(moment.offset == offset)
    }
  }
}
