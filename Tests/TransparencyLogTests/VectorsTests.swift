import Foundation
import Testing
import TransparencyLog

/// The roots and proofs that `scripts/check-tree.py` recomputes; it describes the form of the file.
@Suite struct `The vectors` {
  static let path = ProcessInfo.processInfo.environment["CASELOG_TREE_VECTORS"]

  @Test(.enabled(if: path != nil, "The variable CASELOG_TREE_VECTORS does not name a file."))
  func `are written for the independent check`() throws {
    let path = try #require(Self.path)
    let tree = TreeInMemory(size: 64)
    var lines = tree.entries.enumerated().map { index, entry in "leaf \(index) \(text(entry))" }
    for size in 0...UInt64(64) {
      try lines.append("root \(size) \(root(of: size, node: tree.hash))")
      for index in 0..<size {
        let proof = try inclusionProof(of: index, in: size, node: tree.hash)
        lines.append(
          (["inclusion \(index) \(size)"] + proof.map(\.hexadecimal)).joined(separator: " ")
        )
      }
      for old in 1..<size + 1 {
        let proof = try consistencyProof(from: old, to: size, node: tree.hash)
        lines.append(
          (["consistency \(old) \(size)"] + proof.map(\.hexadecimal)).joined(separator: " ")
        )
      }
    }
    let file = lines.joined(separator: "\n") + "\n"
    try file.write(toFile: path, atomically: true, encoding: .utf8)
    try #expect(String(contentsOfFile: path, encoding: .utf8) == file)
    #expect(lines.count == 64 + 65 + 2080 + 2080)
  }

  /// The bytes as hexadecimal digits, or "-" if there are none.
  private func text(_ entry: [UInt8]) -> String {
    entry.isEmpty ? "-" : entry.map { byte in String(format: "%02x", byte) }.joined()
  }
}
