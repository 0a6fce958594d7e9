import TransparencyLog

/// The files of a bundle, all of which it may have and none of which is missing.
struct Bundle {
  /// What each file holds.
  let files: [BundlePath: [UInt8]]

  /// The file with the sums of all the others.
  static let sums = "SHA256SUMS"

  /// The bundle that consists of `contents`, by their paths.
  ///
  /// - Throws: ``Refusal`` for `manifest`, which names every file that is not as it should be.
  init(_ contents: [String: [UInt8]]) throws(Refusal) {
    var contents = contents
    guard let sums = contents.removeValue(forKey: Self.sums) else {
      throw Refusal(.manifest, "There is no \(Self.sums): the bundle is not whole.")
    }
    var problems = Self.problems(in: sums, of: contents)
    var files: [BundlePath: [UInt8]] = [:]
    for (name, bytes) in contents {
      guard let path = BundlePath(name) else {
        problems.append("\(name): a bundle has no such file.")
        continue
      }
      files[path] = bytes
    }
    for (path, name) in [(BundlePath.readme, "README.txt"), (.checkpoint, "checkpoint")]
      + [(.verifierKeys, "verifier-keys")] where files[path] == nil
    {
      problems.append("\(name) is missing.")
    }
    self.files = files
    if versions.isEmpty { problems.append("There is no header of any event.") }
    guard problems.isEmpty else { throw Refusal(.manifest, problems.sorted()) }
  }

  /// The file `path`; empty if it is not there.
  subscript(_ path: BundlePath) -> [UInt8] { files[path] ?? [] }

  /// The versions of which there are headers, rising.
  var versions: [UInt64] {
    files.keys.compactMap { if case .header(let version) = $0 { version } else { nil } }.sorted()
  }

  /// What is wrong with the sums of `contents`, a sentence for each file.
  private static func problems(in sums: [UInt8], of contents: [String: [UInt8]]) -> [String] {
    let files = contents.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    let names = files.map(\.key)
    let wanted = files.map { "\(sha256($0.value.span).hexadecimal)  \($0.key)\n" }
    guard !sums.elementsEqual(wanted.joined().utf8) else { return [] }
    let lines = sums.split(separator: UInt8(ascii: "\n"))
    let found = Set(lines.map { String(decoding: $0, as: UTF8.self) + "\n" })
    var problems: [String] = []
    for (name, line) in zip(names, wanted) where !found.contains(line) {
      let isNamed = found.contains { $0.dropFirst(66) == "\(name)\n" }
      problems.append(
        isNamed
          ? "\(name) is not what \(Self.sums) says: it was changed."
          : "\(name) is not in \(Self.sums): it was added."
      )
    }
    for line in found.map({ $0.dropFirst(66).dropLast() }) where contents[String(line)] == nil {
      problems.append("\(Self.sums) has a line for “\(line)”, which is not a file here.")
    }
    guard problems.isEmpty else { return problems }
    return ["The lines of \(Self.sums) are not in their form and order."]
  }
}
