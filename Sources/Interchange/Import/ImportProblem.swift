public import CaseRecords

/// Why a line of an import is not a command.
///
/// No part of it quotes what the line says of anybody.
public enum ImportProblem: Error, Equatable {
  /// The line is not JSON that we read.
  case json(JSONError)

  /// Its members are not those of a command: everything that is wrong, at least one.
  case fields([FieldProblem])

  /// What is wrong, one sentence for each fault, with its place in the line.
  public var sentences: [String] {
    switch self {
    case .json(let error): ["column \(error.column): \(error.sentence)"]
    case .fields(let problems): problems.map(\.description)
    }
  }
}
