import CaseRecords
import Cases
import EventLog
import Interchange
import TestSupport
import Testing

/// Calls `body` with a test store into which storylines A and B, and the refused row B19, have been
/// imported line by line.
func withStorylines(_ body: (ServiceRecord) throws -> Void) throws {
  try withStorylines(["A", "B", "B19"], refusedBy: ["INV-03"], body)
}

/// The same, with `rows` of their own that are refused, each by its rule.
func withStorylines(
  _ names: [String],
  refusing rows: [(name: String, rule: String)],
  _ body: (ServiceRecord) throws -> Void
) throws {
  try withStorylines(names + rows.map(\.name), refusedBy: rows.map(\.rule), body)
}

/// Calls `body` with a test store into which the storylines called `names` have been imported line by
/// line, in the order in which they were recorded; these rules, and no others, refused a line.
///
/// What T00 alone has is carried over from another system. If `moment` is given, as in
/// `2026-05-08T10:12`, lines that were recorded after that minute are left out.
func withStorylines(
  _ names: [String],
  through moment: String = "9999",
  refusedBy rules: [String] = [],
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
    let others = try Fixtures.storylines(names.filter { $0 != "T00" })
    let carriedOver = try Set(Fixtures.storylines(["T00"])).subtracting(others)
    var refused: [Refusal] = []
    let last = #"{"recorded":"\#(moment)~"#
    for line in try Fixtures.storylines(names) where line < last {
      let request = try ImportLine(
        Array(line.utf8),
        isTest: true,
        isHistory: carriedOver.contains(line),
        enteredBy: nil
      ).request
      refused += try importer.add(request).compactMap(\.refusal)
    }
    refused += try importer.finish().compactMap(\.refusal)
    #expect(refused.map(\.rule) == rules)
    try body(record)
  }
}

extension Importer.Outcome {
  fileprivate var refusal: Refusal? {
    if case .refused(let refusal) = recording { refusal } else { nil }
  }
}

/// Calls `body` after every line of the storyline called `name`, refused ones included.
func withStoryline(_ name: String, _ body: (ServiceRecord) throws -> Void) throws {
  try withStorylines([]) { record in
    for line in try Fixtures.storylines([name]) {
      _ = try record.record(ImportLine(Array(line.utf8), isTest: true, enteredBy: nil).request)
      try body(record)
    }
  }
}
