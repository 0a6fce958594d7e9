import CaseRecords
import Cases
import Interchange
import Testing

@Suite struct `Reading content from JSON` {
  private let valid = """
    {
      "colour": "BLUE", "shade": 60, "at": "2026-03-29T07:50+01:00", "isOpen": true,
      "reasons": ["RED", "GREEN"], "either": {"number": -1}, "born": {"blank": "notKnown"},
      "witnesses": [{"person": "PN02", "account": "Saw “it”."}]
    }
    """

  @Test func `gives the values that it says`() throws {
    let sample = try read(valid)
    #expect(sample.colour == .blue)
    #expect(sample.shade == Minutes(count: 60))
    #expect(sample.note == nil)
    #expect(sample.at == Moment(seconds: 1_774_767_000, offset: 60, precision: .minute))
    #expect(sample.isOpen)
    #expect(sample.reasons == [.red, .green])
    #expect(sample.either == .number(-1))
    #expect(sample.born == .notKnown)
    #expect(sample.witnesses?.first?.content?.account == "Saw “it”.")
  }

  @Test(arguments: [
    (
      "colour", "\"BLEU\"",
      "colour: has no code “BLEU”. Did you mean BLUE? The codes are: RED, BLUE, GREEN."
    ),
    (
      "colour", "\"dark blue\"", "colour: holds words, not a code. The codes are: RED, BLUE, GREEN."
    ),
    ("colour", "\"\\u202eX\"", "colour: has no code “\\u202eX”. The codes are: RED, BLUE, GREEN."),
    ("colour", "1", "colour: is a number, not a code in quotes."),
    ("colour", "null", "colour: is null. Give a value, or leave it out."),
    ("shade", "61", "shade: is not between 0 and 60."),
    ("shade", "\"5\"", "shade: is text, not a whole number."),
    ("note", "\"\"", "note: is empty. Leave the field out, or write something."),
    ("note", "\"a\\nb\"", "note: holds a line break. Write one line."),
    ("note", "[]", "note: is a list, not text."),
    (
      "at", "\"2026-03-29T07:50\"",
      "at: has no offset. In London that time had +01:00: write it at the end."
    ),
    (
      "at", "\"2026-03-29T01:30\"",
      """
      at: does not exist: the clock in London was put forward from 01:00 to 02:00. Add an hour \
      and write +01:00, or write the time in UTC with Z.
      """
    ),
    (
      "at", "\"2026-10-25T01:30\"",
      """
      at: has no offset, and that time came twice: the clock was put back from 02:00 to 01:00. \
      Write +01:00 at the end for the first, +00:00 for the second.
      """
    ),
    (
      "at", "\"2026-03-29T07:50+02:00\"",
      "at: has an offset that London did not have then. Write +01:00, or Z for UTC."
    ),
    ("at", "\"2026-02-30T07:50Z\"", "at: names a day that is not in the calendar."),
    ("isOpen", "\"yes\"", "isOpen: is text, not true or false."),
    ("reasons", "\"RED\"", "reasons: is text, not a list."),
    (
      "reasons", "[\"RED\", \"READ\"]",
      "reasons[1]: has no code “READ”. Did you mean RED? The codes are: RED, BLUE, GREEN."
    ),
    ("either", "{}", "either: has 0 members; it takes one of: number, flag."),
    (
      "either", "{\"number\": 1, \"flag\": true}",
      "either: has 2 members; it takes one of: number, flag."
    ),
    ("either", "5", "either: is a number, not an object with one of: number, flag."),
    (
      "born", "{\"blank\": \"declind\"}",
      """
      born: is blank for a reason that is not known. Did you mean declined? The reasons are: \
      notKnown, declined, notRecorded, notApplicable.
      """
    ),
    ("born", "\"1990-13\"", "born: is not in the calendar. Check the month and the day."),
    (
      "witnesses", "[\"[erased]\"]",
      "witnesses[0]: is text, not an object with person, account."
    ),
    (
      "witnesses", "[{\"person\": \"PN9990260001\"}]",
      """
      witnesses[0].person: has ten digits, which reads as an NHS number. Give a reference with \
      fewer digits.
      """
    ),
    (
      "witnesses", "[{\"person\": \"PN02\", \"acount\": \"x\"}]",
      "witnesses[0]: has no field “acount”. Did you mean account? The fields are: person, account."
    ),
    (
      "extra", "true",
      """
      The content has no field “extra”. The fields are: colour, shade, note, at, isOpen, \
      reasons, either, born, witnesses.
      """
    ),
  ])
  func `says where and what is wrong, and what would be right`(
    name: String,
    value: String,
    problem: String
  ) throws {
    let json = try JSON(parsing: Array(valid.utf8)).setting(
      name,
      to: JSON(parsing: Array(value.utf8))
    )
    let problems = #expect(throws: FieldProblems.self) {
      try JSONReader.read(SampleTaken.self, from: json)
    }
    #expect(problems?.description == problem)
  }

  @Test(arguments: [
    ("Z", "declined"), ("99", "notRecorded"), ("U", "notKnown"),
  ])
  func `says which blank a national code stands for`(code: String, blank: String) {
    let ethnicity = problems {
      _ = try JSONReader.read(
        PersonDetailsRecorded.self,
        from: JSON(
          parsing: Array(#"{"ethnicity": {"category": "\#(code)", "source": "self"}}"#.utf8)
        )
      )
    }
    #expect(
      ethnicity
        == "ethnicity.category: has a national code for no answer."
        + " Here that is a blank: {\"blank\":\"\(blank)\"}."
    )
  }

  @Test func `takes a code that only other lists have for no answer`() throws {
    let details = try JSONReader.read(
      PersonDetailsRecorded.self,
      from: JSON(
        parsing: Array(#"{"settled": {"value": true}, "gender": {"personStatedGender": "9"}}"#.utf8)
      )
    )
    #expect(details.settled?.value == .value(true))
    #expect(details.gender?.personStatedGender == .value(.indeterminate))
  }

  @Test func `names the members of a group that is no object`() {
    let employment = problems {
      _ = try JSONReader.read(
        PersonDetailsRecorded.self,
        from: JSON(parsing: Array(#"{"employment": ["01"]}"#.utf8))
      )
    }
    #expect(employment == "employment: is a list, not an object with value, effectiveFrom.")
  }

  @Test func `says everything that is wrong, in the order of the listing`() throws {
    let problems = #expect(throws: FieldProblems.self) {
      try read(#"{"colour": "RED", "shade": 5, "isOpen": 1, "either": {}, "born": "x", "z": 0}"#)
    }
    #expect(
      problems?.problems.map(\.path.description)
        == ["shade", "at", "isOpen", "reasons", "either", "born", ""]
    )
  }

  @Test func `asks for a field when its condition holds, and refuses it when not`() {
    let missing = problems { try read(valid, without: "shade") }
    #expect(missing == "shade: is missing: it is needed if colour is BLUE. Which blue.")
    let unfit = problems { try read(valid.replacing("\"BLUE\"", with: "\"RED\"")) }
    #expect(unfit == "shade: belongs here only if colour is BLUE.")
  }

  @Test func `says nothing of a condition that nobody can judge`() {
    let unknown = problems {
      try read(valid.replacing("\"BLUE\"", with: "\"PINK\""), without: "shade")
    }
    #expect(unknown == "colour: has no code “PINK”. The codes are: RED, BLUE, GREEN.")
  }

  @Test func `refuses text that is too long, with its count and without the text`() {
    let line = problems { try read(valid, "note", .text(String(repeating: "é", count: 101))) }
    #expect(line == "note: is 202 bytes long. At most 200 bytes fit.")
    let account = JSON.text(String(repeating: "é", count: 20_001))
    let witness = JSON.object([
      JSON.Member("person", .text("PN02")), JSON.Member("account", account),
    ])
    let narrative = problems { try read(valid, "witnesses", .list([witness])) }
    #expect(
      narrative
        == "witnesses[0].account: is 20001 characters long. At most 20000 characters fit."
    )
  }

  @Test func `takes fourteen more people and refuses the fifteenth`() throws {
    let witness = JSON.object([JSON.Member("person", .text("PN02"))])
    let fourteen = JSON.list(Array(repeating: witness, count: 14))
    let fifteen = JSON.list(Array(repeating: witness, count: 15))
    try #expect(read(valid, "witnesses", fourteen).witnesses?.count == 14)
    #expect(
      problems { try read(valid, "witnesses", fifteen) } == """
        witnesses[14]: is one person too many: an event speaks of 14 more at most. \
        Record another event.
        """
    )
  }

  private func read(_ text: String, without name: String? = nil) throws -> SampleTaken {
    let json = try JSON(parsing: Array(text.utf8))
    return try JSONReader.read(from: name.map { json.setting($0, to: nil) } ?? json)
  }

  private func read(_ text: String, _ name: String, _ value: JSON) throws -> SampleTaken {
    try JSONReader.read(from: JSON(parsing: Array(text.utf8)).setting(name, to: value))
  }

  private func problems<Value>(_ body: () throws -> Value) -> String? {
    #expect(throws: FieldProblems.self) { try body() }?.description
  }
}

extension JSON {
  /// The object with another value for one member, or without it.
  fileprivate func setting(_ name: String, to value: JSON?) -> JSON {
    guard case .object(let members) = self else { return self }
    let others = members.filter { $0.name != name }
    return .object(others + (value.map { [Member(name, $0)] } ?? []))
  }
}
