import CaseRecords
import Cases
import Interchange

/// What somebody gave for one event by words on the command line; the rest comes from a file.
struct GivenWords {
  private let entry: CatalogueEntry
  private let stream: StreamID?
  private let assigned: [JSON.Member]

  /// Reads the words.
  ///
  /// - Parameters:
  ///   - words: The stream, or not, and words of the form FIELD=VALUE.
  ///   - entry: The type of the event.
  /// - Throws: ``Failure`` for words that are neither, and for text given as a word.
  init(_ words: [String], for entry: CatalogueEntry) throws {
    self.entry = entry
    let isStream = words.first.map { !$0.contains("=") } ?? false
    stream = isStream ? try Self.stream(words[0]) : nil
    let assignments = Array(words.dropFirst(isStream ? 1 : 0))
    try PersonalArgument.check(assignments, for: entry)
    do throws(FieldProblems) {
      guard case .object(let members) = try Assignments.json(assignments) else {
        preconditionFailure("Assignments make an object.")
      }
      assigned = members
    } catch {
      throw Self.failure(error, entry)
    }
  }

  /// What is left to fill in, with every field explained.
  var template: JSON {
    guard case .object(let members) = Template.json(for: entry) else {
      preconditionFailure("A template is an object.")
    }
    let names = Set(assigned.map(\.name))
    return .object(members.filter { !names.contains($0.name) })
  }

  /// The event that the words make, together with the `data` of a file if there is one.
  ///
  /// What has been left to fill in does not count.
  ///
  /// - Throws: ``Failure`` with everything that is wrong or missing.
  func event(with data: JSON?) throws(Failure) -> GivenEvent {
    do throws(FieldProblems) {
      let event = try JSONReader.event(
        of: entry,
        from: try merged(data.map { Template.filled($0, in: Template.json(for: entry)) }),
        isTyped: assigned.isEmpty
      )
      return GivenEvent(event: event, stream: stream)
    } catch {
      throw Self.failure(error, entry)
    }
  }

  private static func stream(_ words: String) throws(Failure) -> StreamID {
    do throws(WordProblem) {
      return try StreamID(words: words)
    } catch {
      throw Failure(.usage, "\(Excerpt(words)) \(error.sentence)")
    }
  }

  private static func failure(_ problems: FieldProblems, _ entry: CatalogueEntry) -> Failure {
    Failure(
      problems.problems,
      in: "the data of \(entry.type.name)",
      next: ["To see every field: caselog types \(entry.type.name)"]
    )
  }

  /// Both together; a field that stands in both is an error of whoever gave them.
  private func merged(_ data: JSON?) throws(FieldProblems) -> JSON {
    guard let data, case .object(let members) = data else {
      return assigned.isEmpty ? data ?? .object([]) : .object(assigned)
    }
    let names = Set(members.map(\.name))
    let doubled = assigned.filter { names.contains($0.name) }
    guard doubled.isEmpty else {
      throw FieldProblems(
        doubled.map {
          FieldProblem(FieldPath([.field($0.name)]), "is given twice. Take one of them away.")
        }
      )
    }
    return .object(members + assigned)
  }
}
