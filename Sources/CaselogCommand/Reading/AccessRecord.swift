import CaseRecords
import Cases
import Interchange
import TransparencyLog

/// The content of a `RecordAccessed`, made from what is about to be shown.
struct AccessRecord {
  /// How many people are listed by their references; more are given as a digest.
  static let longestList = 500

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
      JSON.Member("subjects", Self.subjects(showing.people.map(\.text).sorted())),
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

  /// Everybody by reference, or how many there are and SHA-256 over the sorted references, each with a
  /// line feed after it.
  private static func subjects(_ people: [String]) -> JSON {
    guard people.count > longestList else {
      return .object([JSON.Member("people", list(people))])
    }
    let text = people.map { $0 + "\n" }.joined()
    let set = [
      JSON.Member("count", .integer(Int64(people.count))),
      JSON.Member("hash", .text("\(sha256(text.utf8.span))")),
    ]
    return .object([JSON.Member("set", .object(set))])
  }

  private static func list(_ words: [String]) -> JSON { .list(words.map { .text($0) }) }
}
