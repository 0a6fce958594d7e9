import CaseRecords
import Cases
import Interchange

/// What somebody gave for one event: by words on the command line, by a file, or by both.
struct GivenEvent {
  /// What it says.
  let event: Event

  /// The stream; `nil` if the engine is to make one.
  let stream: StreamID?

  /// Reads the event.
  ///
  /// - Parameters:
  ///   - entry: Its type.
  ///   - words: The stream, or not, and words of the form FIELD=VALUE.
  ///   - data: A file with the rest, or with everything; `-` for standard input.
  /// - Throws: ``Failure`` for words that are neither, and for text given as a word.
  init(_ entry: CatalogueEntry, _ words: [String], data: String?) throws {
    let isStream = words.first.map { !$0.contains("=") } ?? false
    stream = isStream ? try Self.stream(words[0]) : nil
    let assignments = Array(words.dropFirst(isStream ? 1 : 0))
    try PersonalArgument.check(assignments, for: entry)
    do {
      let typed = try Assignments.json(assignments)
      let file = try data.map(Self.object)
      event = try JSONReader.event(
        of: entry,
        from: try Self.merged(file, typed),
        isTyped: assignments.isEmpty
      )
    } catch let error as FieldProblems {
      throw Failure(
        error.problems,
        in: "the data of \(entry.type.name)",
        next: ["To see every field: caselog types \(entry.type.name)"]
      )
    }
  }

  private static func stream(_ words: String) throws(Failure) -> StreamID {
    do throws(WordProblem) {
      return try StreamID(words: words)
    } catch {
      throw Failure(.usage, "\(Excerpt(words)) \(error.sentence)")
    }
  }

  private static func object(at path: String) throws -> JSON {
    var input = try StandardInput(path)
    let bytes = try input.all()
    do {
      return try JSON(parsing: bytes)
    } catch {
      throw Failure(error, in: "The data in \(path == "-" ? "standard input" : path)")
    }
  }

  /// Both together; a field that stands in both is an error of whoever gave them.
  private static func merged(_ file: JSON?, _ typed: JSON) throws(FieldProblems) -> JSON {
    guard case .object(let words) = typed, !words.isEmpty else { return file ?? typed }
    guard case .object(let members)? = file else { return typed }
    let names = Set(members.map(\.name))
    let doubled = words.filter { names.contains($0.name) }
    guard doubled.isEmpty else {
      throw FieldProblems(
        doubled.map {
          FieldProblem(FieldPath([.field($0.name)]), "is given twice. Take one of them away.")
        }
      )
    }
    return .object(members + words)
  }
}
