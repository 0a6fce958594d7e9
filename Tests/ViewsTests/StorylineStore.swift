import CaseRecords
import Cases
import EventLog
import Interchange
import TestSupport
import Testing

/// Calls `body` with a test store into which storylines have been imported line by line, with the rows
/// that are refused: A and B with B19, unless others are named.
func withStorylines(
  _ names: [String] = ["A", "B"],
  refusing rows: [(name: String, rule: String)] = [("B19", "INV-03")],
  _ body: (ServiceRecord) throws -> Void
) throws {
  try withTemporaryDirectory { directory in
    let record = try ServiceRecord.create(
      directory + "/store",
      unlocking: .keyFile(path: directory + "/store.key"),
      description: Fixtures.greaterManchester(),
      isTest: true,
      by: StaffID(checked: "ST07"),
      as: RoleCode(checked: "TM")
    )
    let importer = record.importing()
    var refused: [Refusal] = []
    // Each line begins with its recorded time, and all have the same offset.
    for line in try (names + rows.map(\.name))
      .flatMap({ try Fixtures.lines("storylines/\($0).ndjson") }).sorted()
    {
      let request = try ImportLine(Array(line.utf8), isTest: true, enteredBy: nil).request
      refused += try importer.add(request).compactMap(\.refusal)
    }
    refused += try importer.finish().compactMap(\.refusal)
    #expect(refused.map(\.rule) == rows.map(\.rule))
    try body(record)
  }
}

extension Importer.Outcome {
  fileprivate var refusal: Refusal? {
    if case .refused(let refusal) = recording { refusal } else { nil }
  }
}
