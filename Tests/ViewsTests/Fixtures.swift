import Cases
import Foundation
import Interchange

/// What lies in the folder `Fixtures`.
enum Fixtures {
  /// The lines of the file at `path`.
  static func lines(_ path: String) throws -> [String] {
    try String(contentsOf: url(path), encoding: .utf8).split(separator: "\n").map(String.init)
  }

  /// Greater Manchester, as its fixture describes it.
  static func greaterManchester() throws -> ServiceDescribed {
    try JSONReader.read(
      from: JSON(parsing: [UInt8](Data(contentsOf: url("greater-manchester.json"))))
    )
  }

  /// The lines of storylines A and B, in the order in which they were recorded.
  static func storylines() throws -> [String] { try storylines(["A", "B"]) }

  /// The lines of the storylines called `names`, in the order in which they were recorded.
  static func storylines(_ names: [String]) throws -> [String] {
    // Each line begins with its recorded time, and all have the same offset.
    try names.flatMap { try lines("storylines/\($0).ndjson") }.sorted()
  }

  private static func url(_ path: String) -> URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Fixtures").appending(path: path)
  }
}
