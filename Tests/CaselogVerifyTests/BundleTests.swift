import Testing
import TransparencyLog

@testable import CaselogVerify

@Suite struct `The files of a bundle` {
  /// The smallest bundle whose sums are right.
  static let files = [
    "README.txt": Array("read\n".utf8), "checkpoint": Array("c\n".utf8),
    "headers/1": [1], "headers/10": [10], "headers/2": [2], "verifier-keys": Array("k\n".utf8),
  ]

  /// `files` with their sums.
  static func whole(_ files: [String: [UInt8]]) -> [String: [UInt8]] {
    let lines = files.sorted { $0.key < $1.key }.map { "\(sha256($0.value.span))  \($0.key)\n" }
    return files.merging(["SHA256SUMS": Array(lines.joined().utf8)]) { $1 }
  }

  /// Why `contents` are refused; none if they are a bundle.
  static func problems(_ contents: [String: [UInt8]]) -> [String] {
    do throws(Refusal) {
      _ = try Bundle(contents)
      return []
    } catch {
      return error.reason == .manifest ? error.problems : ["\(error.reason)"]
    }
  }

  @Test func `are taken if the sums name them all, as they are`() throws {
    let bundle = try Bundle(Self.whole(Self.files))
    #expect(bundle.versions == [1, 2, 10])
    #expect(bundle[.header(10)] == [10])
  }

  @Test func `are named if they were changed, added or removed`() {
    var contents = Self.whole(Self.files)
    contents["headers/2"] = [3]
    contents["headers/3"] = [3]
    contents["headers/10"] = nil
    #expect(
      Self.problems(contents) == [
        "SHA256SUMS has a line for “headers/10”, which is not a file here.",
        "headers/2 is not what SHA256SUMS says: it was changed.",
        "headers/3 is not in SHA256SUMS: it was added.",
      ]
    )
  }

  @Test func `are none without sums, or with sums in another form or order`() {
    #expect(Self.problems(Self.files) == ["There is no SHA256SUMS: the bundle is not whole."])
    var contents = Self.whole(Self.files)
    let lines = contents["SHA256SUMS"]?.split(separator: 0x0A).map { Array($0) + [0x0A] } ?? []
    let form = ["The lines of SHA256SUMS are not in their form and order."]
    contents["SHA256SUMS"] = Array(lines.reversed().joined())
    #expect(Self.problems(contents) == form)
    contents["SHA256SUMS"] = Array((lines + [lines[0]]).joined())
    #expect(Self.problems(contents) == form)
    contents["SHA256SUMS"] = Array(lines.joined().dropLast())
    #expect(Self.problems(contents) == form)
  }

  @Test func `are not there in part only, nor beside others`() {
    var files = Self.files
    files["checkpoint"] = nil
    files["headers/../x"] = [0]
    #expect(
      Self.problems(Self.whole(files)) == [
        "checkpoint is missing.", "headers/../x: a bundle has no such file.",
      ]
    )
    let bare = Self.files.filter { !$0.key.hasPrefix("headers") }
    #expect(Self.problems(Self.whole(bare)) == ["There is no header of any event."])
  }
}
