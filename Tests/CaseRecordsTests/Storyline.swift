@_spi(Unrecorded) import CaseRecords
import Cases
import EventLog
import Foundation
import Interchange
import TestSupport

/// A storyline of `Fixtures`, and what becomes of it in a store made for it.
enum Storyline {
  /// The lines of `Fixtures/storylines/NAME.ndjson`.
  static func lines(_ name: String) throws -> [CommandRequest] {
    let file = fixtures.appending(path: "storylines/\(name).ndjson")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
      try ImportLine(Array(line.utf8), isTest: true, enteredBy: nil).request
    }
  }

  /// Calls `body` with a new store, made for tests, for the service of Greater Manchester.
  static func withStore<Value>(_ body: (ServiceRecord) throws -> Value) throws -> Value {
    try withTemporaryDirectory { directory in
      let file = fixtures.appending(path: "greater-manchester.json")
      let json = try JSON(parsing: Array(Data(contentsOf: file)))
      let record = try ServiceRecord.create(
        directory + "/store",
        unlocking: .keyFile(path: directory + "/key"),
        description: try JSONReader.read(ServiceDescribed.self, from: json),
        isTest: true,
        by: StaffID(checked: "ST13"),
        as: RoleCode(checked: "ADM")
      )
      return try body(record)
    }
  }

  static let fixtures = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures")
}

extension ServiceRecord {
  /// Imports `requests`, and returns what became of each.
  func take(_ requests: [CommandRequest], batch: Int = 8) throws -> [Recording] {
    let importer = importing(batch: batch)
    var outcomes: [Importer.Outcome] = []
    for request in requests { outcomes += try importer.add(request) }
    return try (outcomes + importer.finish()).map(\.recording)
  }

  /// The case `id` as it was at `point`.
  func state(_ id: String, at point: PointInTime = .now, happenedBy: Instant? = nil) throws -> Case
  {
    try read { try $0.caseState(CaseID(checked: id), at: point, happenedBy: happenedBy) }
  }
}

extension Recording {
  /// The receipt, if there is one.
  var receipt: Receipt? {
    switch self {
    case .recorded(let receipt, _), .repeated(let receipt): receipt
    case .refused, .conflict: nil
    }
  }

  /// What became of the request, in a word; a refusal with its rule.
  var word: String {
    switch self {
    case .recorded: "recorded"
    case .repeated: "repeated"
    case .refused(let refusal): "refused by \(refusal.rule): \(refusal.problem)"
    case .conflict(let conflict): "conflict: \(conflict)"
    }
  }
}

/// The instant that `words` say.
func instant(_ words: String) throws -> Instant { try Moment(words: words).instant }
