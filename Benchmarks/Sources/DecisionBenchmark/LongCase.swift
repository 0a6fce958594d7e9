import CaseRecords
import Cases
import Foundation
import Interchange

/// A case of many events: the first weeks of storyline A, and then one contact after another.
enum LongCase {
  /// What cannot be measured.
  enum Problem: Error {
    /// A line was not recorded.
    case line(Int)
    /// The case has another length.
    case length(Int)
    /// The command was refused.
    case refused
  }

  static var stream: StreamID { StreamID(CaseID(checked: "C-0001")) }

  static var person: PersonID { PersonID(checked: "PN01") }

  /// A store in `folder` in which the case has so many events.
  static func record(in folder: String, events count: Int) throws -> ServiceRecord {
    let service = try Data(contentsOf: fixtures.appending(path: "greater-manchester.json"))
    let record = try ServiceRecord.create(
      folder + "/store",
      unlocking: .keyFile(path: folder + "/key"),
      description: try JSONReader.read(from: try JSON(parsing: Array(service))),
      isTest: true,
      by: StaffID(checked: "ST13"),
      as: RoleCode(checked: "ADM")
    )
    let story = try String(
      contentsOf: fixtures.appending(path: "storylines/A.ndjson"),
      encoding: .utf8
    )
    // Up to the disclosure to the court's legal adviser, while every consent is in force.
    let lines = story.split(separator: "\n").prefix(22).map(String.init)
    let inCase = lines.filter { $0.contains("\"stream\":\"case/C-0001\"") }
    let events = inCase.count + Self.doubled(lines)
    let importer = record.importing()
    var outcomes: [Importer.Outcome] = []
    for line in lines + (0..<max(0, count - events)).map(contact) {
      outcomes += try importer.add(request(line))
    }
    outcomes += try importer.finish()
    for (place, outcome) in outcomes.enumerated() {
      guard case .recorded = outcome.recording else { throw Problem.line(place + 1) }
    }
    return record
  }

  /// A disclosure to the court under the consent of the storyline, an hour after the last contact.
  static func disclosure() throws -> Command {
    let time = try Moment(words: "2026-03-30T20:00+01:00")
    let line = """
      {"happened":"2026-03-30T20:00+01:00","by":"ST05","commandId":"0195e0c2-7a31-7b4d-9f10-5d2c8e41ffff",\
      "type":"InformationShared","stream":"case/C-0001","data":{"disclosure":"D-0900",\
      "recipient":"COURT-LA","recipientName":"legal adviser, court 1","purpose":"COURT","level":"L2",\
      "what":{"report":{"report":"RP-0001","version":1}},"method":"byHand","oral":false,\
      "authority":{"consent":"K-0001"},"decision":{"kind":"remand","timing":"before",\
      "matter":"M-0001","hearing":"H-0001"},"containsThirdParty":false,"personTold":true}}
      """
    let request = try request(line)
    return Command(
      id: request.id,
      proposals: request.proposals,
      happened: request.happened,
      author: Author(staff: request.by, role: RoleCode(checked: "SP")),
      now: time.instant
    )
  }

  /// The line of one of many contacts, each a minute after the one before.
  private static func contact(_ number: Int) -> String {
    let (hour, minute) = (12 + number / 60, number % 60)
    let time = "2026-03-30T\(hour):\(minute < 10 ? "0" : "")\(minute)+01:00"
    let tail = String(10_000 + number)
    return """
      {"recorded":"\(time)","happened":"\(time)","by":"ST01",\
      "commandId":"0195e0c2-7a31-7b4d-9f10-5d2c8e4\(tail)","type":"ContactRecorded",\
      "stream":"case/C-0001","data":{"contactWith":"person","purpose":"followUp","medium":"02",\
      "outcome":"seen","start":"\(time)","response":"Called, and was well.","offenceAccountGiven":false}}
      """
  }

  /// How many events of the case stand in lines with several.
  private static func doubled(_ lines: [String]) -> Int {
    lines.filter { $0.contains("\"events\":[") }
      .map { $0.components(separatedBy: "\"stream\":\"case/C-0001\"").count - 2 }
      .reduce(0, +)
  }

  private static func request(_ line: String) throws -> CommandRequest {
    try ImportLine(Array(line.utf8), isTest: true, enteredBy: nil).request
  }

  private static let fixtures = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
    .appending(path: "Fixtures")
}
