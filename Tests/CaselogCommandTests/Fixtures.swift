import Foundation

/// What lies in the folder `Fixtures`.
enum Fixtures {
  /// The path of that folder.
  static let directory = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures").path

  /// The content of a note.
  static let note = """
    {"kind":"progress","text":"He had slept.","containsOffenceAccount":false,"sensitive":false}
    """

  /// The first `count` lines of a storyline, each with its end; all of them if left out.
  static func storyline(_ name: String, first count: Int = .max) throws -> String {
    try String(contentsOfFile: "\(directory)/storylines/\(name).ndjson", encoding: .utf8)
      .split(separator: "\n").prefix(count).map { $0 + "\n" }.joined()
  }
}
