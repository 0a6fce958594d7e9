@_spi(Unrecorded) import CaseRecords
import Cases
import Foundation
import Interchange
import Testing

@Suite struct `An entry that is amended` {
  /// What became of correcting `entry` in the record of storyline A, by somebody senior, in June.
  private func answer(
    _ entry: EventID,
    in stream: String,
    _ fields: String...,
    then check: (ServiceRecord) throws -> Void = { _ in }
  ) throws -> Recording {
    let list = fields.map { field in
      let halves = field.split(separator: "=", maxSplits: 1)
      return #"{"field":"\#(halves[0])","value":"\#(halves[1])"}"#
    }
    let line = """
      {"recorded":"2026-06-10T10:00+01:00","happened":"2026-06-10T10:00+01:00","by":"ST04",\
      "commandId":"019eb000-0000-7000-8000-000000000001","type":"EntryCorrected",\
      "stream":"\(stream)","data":{"target":"\(entry)","kind":"amended","reason":"A slip",\
      "fields":[\(list.joined(separator: ","))],"requestedBy":"staff",\
      "recipientsToNotify":[],"noRecipientsReason":"Nobody was told it"}}
      """
    return try Storyline.withStore { record in
      _ = try record.take(Storyline.lines("A"))
      let request = try ImportLine(Array(line.utf8), isTest: true, enteredBy: nil).request
      let answer = try record.take([request])[0]
      try check(record)
      return answer
    }
  }

  /// The name of the first event of a type in storyline A that says all of `words`.
  private func entry(_ type: String, _ words: String...) throws -> EventID {
    let file = Storyline.fixtures.appending(path: "storylines/A.ndjson")
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    where line.contains("\"\(type)\"") && words.allSatisfy({ line.contains($0) }) {
      let request = try ImportLine(Array(line.utf8), isTest: true, enteredBy: nil).request
      let index = request.proposals.firstIndex { $0.event.type.name == type }
      return EventID(command: request.id, index: UInt16(try #require(index)))
    }
    throw CocoaError(.fileNoSuchFile)
  }

  private func refusal(_ recording: Recording) -> String? {
    guard case .refused(let refusal) = recording else { return nil }
    return "\(refusal.rule): \(refusal.problem)"
  }

  @Test func `is recorded with values that it could have been recorded with`() throws {
    let entry = try entry("PersonRegistered")
    let answer = try answer(entry, in: "person/PN01", "dob=1991-11-03") { record in
      let born = try record.read { try $0.personState(PersonID(checked: "PN01")).born }
      #expect(born == (try CalendarDate(words: "1991-11-03")))
    }
    #expect(answer.word == "recorded")
  }

  @Test func `is not amended to a birth that has not come`() throws {
    let answer = try answer(try entry("PersonRegistered"), in: "person/PN01", "dob=2030-01-01")
    #expect(refusal(answer)?.hasPrefix("INV-10: Amended so") == true)
    #expect(refusal(answer)?.contains("(EV01)") == true)
  }

  @Test(arguments: [
    ("disposal=SEND-CRN", "(EV16)"), ("disposal=DEFER", "(EV16)"), ("matter=M-0999", "(EV16)"),
    ("date=2027-01-01", "("),
  ])
  func `is not amended to a disposal that is none`(_ field: String, _ rule: String) throws {
    let answer = try answer(try entry("DisposalRecorded"), in: "case/C-0001", field)
    #expect(refusal(answer)?.contains(rule) == true, "\(answer)")
  }

  @Test func `is not amended to a time that has not come`() throws {
    let entry = try entry("DetentionTimeRecorded", "relevantTime")
    let answer = try answer(entry, in: "case/C-0001", "at=2026-07-01T10:00+01:00")
    #expect(refusal(answer)?.contains("INV-10") == true, "\(answer)")
  }

  @Test(arguments: [
    "approver=ST01", "contentHash=\(String(repeating: "0", count: 64))", "level=L3",
    "addresseeClasses[0]=OIC",
  ])
  func `is not amended to another approval`(_ field: String) throws {
    let answer = try answer(try entry("ReportApproved"), in: "case/C-0001", field)
    #expect(refusal(answer)?.contains("revive an authority") == true, "\(answer)")
  }

  @Test(arguments: ["disclosure=D-0099", "authority.consent=K-0999"])
  func `is not amended to another disclosure or authority`(_ field: String) throws {
    let answer = try answer(try entry("InformationShared"), in: "case/C-0001", field)
    #expect(refusal(answer)?.contains("revive an authority") == true, "\(answer)")
  }

  @Test func `is not held up by what a rule had against it before`() throws {
    // The screening of storyline A is recorded together with its risks, and alone it would be refused.
    let entry = try entry("ScreeningCompleted")
    let answer = try answer(entry, in: "case/C-0001", "outcome=adviceOnly")
    #expect(answer.word == "recorded", "\(answer)")
  }
}
