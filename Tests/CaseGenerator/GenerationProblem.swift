import Cases
import CaseRecords

/// A defect of this program: it made up something that is not an event.
struct GenerationProblem: Error, CustomStringConvertible {
  /// What is wrong with which event.
  let description: String

  /// What is wrong with an event of `type`.
  init(_ type: EventType, _ problems: FieldProblems) {
    description = "\(type.name): \(problems.problems.map(\.description).joined(separator: " "))"
  }
}
