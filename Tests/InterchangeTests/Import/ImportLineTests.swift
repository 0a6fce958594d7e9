import CaseRecords
import Cases
import Interchange
import Testing

@Suite struct `A line of an import` {
  static let note = """
    {"kind":"progress","text":"He had not slept.","containsOffenceAccount":false,"sensitive":false}
    """

  /// A line that records a note, with `members` in place of when it happened.
  static func line(
    _ members: String = #""happened":"2026-03-29T09:31+01:00""#,
    data: String = note
  ) -> String {
    """
    {"type":"NoteAdded","stream":"case/C-0001","by":"ST02",\
    "commandId":"0195e0c2-7a31-7b4d-9f10-5d2c8e41a6b3",\(members),"data":\(data)}
    """
  }

  static func problems(_ line: String, isTest: Bool = false) -> [String] {
    problems(Array(line.utf8), isTest: isTest)
  }

  static func problems(_ bytes: [UInt8], isTest: Bool = false) -> [String] {
    do throws(ImportProblem) {
      _ = try ImportLine(bytes, isTest: isTest, enteredBy: nil)
      return []
    } catch {
      return error.sentences
    }
  }

  @Test func `is one command`() throws {
    let members =
      #""happened":"2026-03-29T09:31+01:00","reported":true,"site":"CU-PEN","#
      + #""actingAs":"duty-senior","onBehalfOf":"ST03","lateReason":"paperNote","#
      + #""label":"restricted","expectVersion":7"#
    let request = try ImportLine(
      Array(Self.line(members).utf8),
      isTest: false,
      enteredBy: StaffID(words: "ST07")
    ).request
    #expect(request.id.words == "0195e0c2-7a31-7b4d-9f10-5d2c8e41a6b3")
    #expect(request.proposals.map(\.stream.words) == ["case/C-0001"])
    #expect(request.proposals.map(\.event.type.name) == ["NoteAdded"])
    #expect(request.proposals.map(\.happened) == [nil])
    #expect(request.happened.words == "2026-03-29T09:31+01:00")
    #expect(request.by.text == "ST02")
    #expect(request.enteredBy?.text == "ST07")
    #expect(request.actingAs?.text == "duty-senior")
    #expect(request.onBehalfOf?.text == "ST03")
    #expect(request.intent == .reported)
    #expect(request.site?.text == "CU-PEN")
    #expect(request.channel == .import)
    #expect(request.lateReason == .paperNote)
    #expect(request.label == .restricted)
    #expect(request.expected.map(\.value) == [7])
    #expect(request.recorded == nil)
  }

  @Test func `has nobody who entered it if its author did`() throws {
    let request = try ImportLine(
      Array(Self.line().utf8),
      isTest: false,
      enteredBy: StaffID(words: "ST02")
    ).request
    #expect(request.enteredBy == nil)
    #expect(request.intent == .now)
  }

  @Test func `may hold several events, each with a time of its own`() throws {
    let event = #"{"type":"NoteAdded","stream":"case/C-0001","data":"# + Self.note
    let line = """
      {"events":[\(event)},\(event),"happened":"2026-03-29T10:00+01:00"}],"by":"ST02",\
      "happened":"2026-03-29T09:31+01:00","commandId":"0195e0c2-7a31-7b4d-9f10-5d2c8e41a6b3"}
      """
    let request = try ImportLine(Array(line.utf8), isTest: false, enteredBy: nil).request
    #expect(request.proposals.map(\.happened?.words) == [nil, "2026-03-29T10:00+01:00"])
  }

  @Test func `moves the clock of a test store`() throws {
    let line = Self.line(
      #""happened":"2026-03-29T09:31+01:00","recorded":"2026-03-29T09:32+01:00""#
    )
    let request = try ImportLine(Array(line.utf8), isTest: true, enteredBy: nil).request
    #expect(request.recorded?.words == "2026-03-29T09:32:00+01:00")
  }

  @Test func `keeps the claim of another system where the clock is real`() throws {
    let line = Self.line(#""happened":"2006-02-10","recorded":"2006-02-11T09:00Z""#)
    let request = try ImportLine(
      Array(line.utf8),
      isTest: false,
      isHistory: true,
      enteredBy: nil
    ).request
    #expect(request.channel == .history)
    #expect(request.claimedRecorded?.words == "2006-02-11T09:00+00:00")
    #expect(request.recorded == nil)
  }

  @Test(arguments: [
    (
      line(#""happened":"2026-03-29T09:31+01:00","recorded":"2026-03-29T09:32+01:00""#),
      """
      recorded: may be given only to a store made for tests, and with import --history for records \
      carried over from another system. Take it out.
      """
    ),
    (
      line(#""happened":"2026-03-29T09:31""#),
      "happened: has no offset. In London that time had +01:00: write it at the end."
    ),
    (
      line(#""happened":"2026-03-29T01:30+01:00""#),
      "happened: does not exist: the clock in London was put forward from 01:00 to 02:00."
        + " Add an hour and write +01:00, or write the time in UTC with Z."
    ),
    (
      line(#""happened":"2026-10-25T01:30""#),
      "happened: has no offset, and that time came twice: the clock was put back from 02:00 to"
        + " 01:00. Write +01:00 at the end for the first, +00:00 for the second."
    ),
    (
      line(#""happened":"2026-03-29T09:31+02:00""#),
      "happened: has an offset that London did not have then. Write +01:00, or Z for UTC."
    ),
    (
      line(#""happened":"2026-02-30""#),
      "happened: is not in the calendar. Check the month and the day."
    ),
    (
      line(#""happened":"2026-03-29","lateReason":"dutybusy""#),
      "lateReason: has no code “dutybusy”. Did you mean dutyBusy? The codes are: dutyBusy,"
        + " systemDown, paperNote, toldLater, wrongPerson, carriedOver, other."
    ),
    (
      line(#""happened":"2026-03-29","expectVersion":-1"#),
      "expectVersion: is not between 0 and 9223372036854775807."
    ),
    (
      line(#""happened":7"#),
      "happened: is a number, not a moment with offset, or date, or as much of it as is known in quotes."
    ),
    (
      line(#""happened":"2026-03-29","happened":"2026-03-30""#),
      "column 131: The member “happened” stands twice in one object. Take one of them away."
    ),
    (
      line(data: "{"),
      "column 152: The JSON ends here, before its value does. Give the whole of it."
    ),
    ("[]", "The content is a list, not an object."),
    (
      "\u{FEFF}{}",
      "column 1: The input begins with a byte order mark. Save it as UTF-8 without one."
    ),
  ])
  func `is refused with what is wrong and where`(line: String, problem: String) {
    #expect(Self.problems(line) == [problem])
  }

  @Test func `is UTF-8`() {
    #expect(
      Self.problems([0x7B, 0xFF, 0x7D]) == [
        "column 2: These bytes are not UTF-8. Save the input as UTF-8."
      ]
    )
  }

  @Test func `has no members that nobody knows`() throws {
    let problems = Self.problems(Self.line(#""happened":"2026-03-29","hapened":"2026-03-29""#))
    let problem = try #require(problems.first)
    #expect(
      problem.contains("has no field “hapened”. Did you mean happened? The fields are: type,")
    )
  }

  @Test func `names everything that is missing`() {
    #expect(
      Self.problems("{}") == [
        "happened: is missing. When it happened: a moment with its offset, or a date.",
        "by: is missing. Who answers for it.",
        "commandId: is missing. Made by the caller, and the same whenever the line is given again.",
        "type: is missing. A line has type, stream and data, or events.",
        "stream: is missing. A line has type, stream and data, or events.",
        "data: is missing. A line has type, stream and data, or events.",
      ]
    )
  }

  @Test func `names the place of a problem in what an event says`() {
    let data = #"{"kind":"progres","text":"\u0007","containsOffenceAccount":0,"sensitive":false}"#
    let problems = Self.problems(Self.line(data: data))
    #expect(problems.contains { $0.hasPrefix("data.kind: has no code “progres”. Did you mean") })
    #expect(
      problems.contains("data.containsOffenceAccount: is a number, not true or false.")
    )
  }

  @Test func `never has its text in a message`() {
    let secret = "Daniel Reeve drinks"
    let data = #"{"kind":["\#(secret)"],"text":{"a":"\#(secret)"},"sensitive":"\#(secret)"}"#
    let problems = Self.problems(Self.line(data: data))
    #expect(problems.count == 4)
    #expect(!problems.contains { $0.contains("Reeve") })
  }

  @Test func `is of a type that exists`() {
    let line =
      #"{"type":"NoteAded","stream":"case/C-0001","happened":"2026-03-29","by":"ST02","#
      + #""commandId":"0195e0c2-7a31-7b4d-9f10-5d2c8e41a6b3","data":{}}"#
    #expect(
      Self.problems(line) == [
        "type: has no type “NoteAded”. Did you mean NoteAdded? List them with: caselog types"
      ]
    )
  }

  @Test func `is not a record of looking, but in a test store`() {
    let line =
      #"{"type":"RecordAccessed","stream":"governance/access","happened":"2026-03-29","#
      + #""by":"ST02","commandId":"0195e0c2-7a31-7b4d-9f10-5d2c8e41a6b3","data":{"mode":"read","#
      + #""purpose":"audit","subjects":{"people":["PN01"]},"relationship":"none","rows":1}}"#
    #expect(
      Self.problems(line) == [
        "type: RecordAccessed is recorded by the engine itself. Leave the line out."
      ]
    )
    #expect(Self.problems(line, isTest: true) == [])
  }
}
