import CaseRecords
import Cases
import Interchange

/// The content of a `RecordAccessed`, made from what is about to be shown.
struct AccessRecord {
  private let json: JSON

  /// - Parameters:
  ///   - showing: What is about to be shown.
  ///   - purpose: What for.
  ///   - fields: The fields that were picked, if not all.
  ///   - relationship: How the reader belongs to it.
  init(
    _ showing: Showing,
    purpose: ReadPurpose,
    fields: [String]?,
    by relationship: Relationship
  ) {
    var members = [
      JSON.Member("mode", .text(showing.mode.entry.code)),
      JSON.Member("purpose", .text(purpose.entry.code)),
      JSON.Member("subjects", JSONWriter.json(AccessedSubjects(of: showing.people))),
      JSON.Member("relationship", .text(relationship.entry.code)),
      JSON.Member("views", .list(showing.views.map { .text($0) })),
      JSON.Member("rows", .integer(Int64(showing.rows))),
    ]
    if let fields { members.append(JSON.Member("fieldNames", Self.list(fields))) }
    if !showing.cases.isEmpty {
      members.append(JSON.Member("cases", Self.list(showing.cases.map(\.text).sorted())))
    }
    if !showing.concerns.isEmpty {
      members.append(JSON.Member("concerns", Self.list(showing.concerns.map(\.text).sorted())))
    }
    if let query = showing.query { members.append(JSON.Member("query", .text(query))) }
    json = .object(members)
  }

  /// The content.
  var content: RecordAccessed {
    get throws(FieldProblems) { try JSONReader.read(from: json) }
  }

  private static func list(_ words: [String]) -> JSON { .list(words.map { .text($0) }) }
}
