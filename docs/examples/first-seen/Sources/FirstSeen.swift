import CaseRecords
import Cases
import Foundation
import Interchange
import Views

/// How long people waited: from the referral to the first contact in which the person was met, at
/// least in part.
///
/// Attempts, and contacts with others, end nothing. Time runs at night as well. If it is not known to
/// the minute when something happened, neither is how long it took.
let firstSeen = StoredView(
  "first-seen",
  version: 1,
  "How long did it take until somebody saw the person?",
  columns: [
    Column(name: "case", title: "Case", meaning: "The case."),
    Column(name: "site", title: "Site", meaning: "Where the person was when they were referred."),
    Column(name: "received", title: "Received", meaning: "When the referral was received."),
    Column(name: "seen", title: "Seen", meaning: "When the person was first met; empty if never."),
    Column(name: "waitedMinutes", title: "Waited, min", meaning: "The minutes between the two."),
  ],
  of: .case,
  folding: [ReferralReceived.type, ContactRecorded.type]
) { stream, events in
  var referral: (site: SiteCode, received: Happened)?
  var meetings: [Happened] = []
  for event in events {
    switch event.event {
    case .referralReceived(let content): referral = (content.site, event.happened)
    case .contactRecorded(let content)
    where content.contactWith == .person && content.outcome.isSeen:
      meetings.append(event.happened)
    default: break
    }
  }
  guard let referral else { return nil }
  let seen = meetings.min { $0.earliest < $1.earliest }
  return [
    .text(stream.name),
    .text(referral.site.text),
    .happened(referral.received),
    seen.map { .happened($0) } ?? .none,
    seen.map { minutes(from: referral.received, to: $0) } ?? .none,
  ]
}

/// The minutes between two times, if both are known to the minute.
func minutes(from first: Happened, to last: Happened) -> Cell {
  guard case .at(let first) = first, case .at(let last) = last else { return .unknown }
  return .integer((last.seconds - first.seconds) / 60)
}

/// Prints the view of the store that `CASELOG_STORE` and `CASELOG_KEY_FILE` name to `CASELOG_STAFF`: as a
/// table, or with `--csv` as CSV; with `--check` it says whether what is kept is what the log says.
@main struct Program {
  static func main() {
    do {
      try run(CommandLine.arguments.dropFirst().first)
    } catch {
      FileHandle.standardError.write(Data("first-seen: \(error)\n".utf8))
      exit(1)
    }
  }

  static func run(_ option: String?) throws {
    let record = try ServiceRecord.open(
      try variable("CASELOG_STORE"),
      unlocking: .keyFile(path: try variable("CASELOG_KEY_FILE"))
    )
    let views = try ViewStore(beside: record)
    if option == "--check" {
      let check = try views.check(firstSeen, jobs: 2)
      print("\(check.rows) rows, \(check.isSound ? "as the log says" : "NOT as the log says")")
      return
    }
    let staff = try StaffID(words: try variable("CASELOG_STAFF"))
    let report = try views.report(of: firstSeen, to: staff, for: .statistics)
    let style = OutputStyle(format: option == "--csv" ? .csv : .table)
    print(try Listing(report).rendered(style), terminator: "")
  }
}

/// The value of a variable of the environment.
func variable(_ name: String) throws -> String {
  guard let value = ProcessInfo.processInfo.environment[name] else { throw NotSet(name: name) }
  return value
}

/// A variable of the environment is missing.
struct NotSet: Error, CustomStringConvertible {
  let name: String
  var description: String { "\(name) is not set." }
}
