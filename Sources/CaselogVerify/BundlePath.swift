/// A file that a bundle may have (docs/format.md, section 11).
enum BundlePath: Hashable {
  case readme, checkpoint, verifierKeys
  case header(UInt64), proof(UInt64), words(UInt64)
  case section(version: UInt64, number: Int)
  case consistency(UInt64)

  /// What the path `text` names; `nil` if a bundle has no such file.
  init?(_ text: String) {
    switch text {
    case "README.txt": self = .readme
    case "checkpoint": self = .checkpoint
    case "verifier-keys": self = .verifierKeys
    case _:
      let parts = text.utf8.split(separator: 0x2F, omittingEmptySubsequences: false)
      guard parts.count == 2, let path = Self.file(parts[1], in: String(parts[0]) ?? "") else {
        return nil
      }
      self = path
    }
  }

  private static func file(_ name: Substring.UTF8View, in folder: String) -> BundlePath? {
    switch folder {
    case "headers": number(name).map(header)
    case "proofs": number(name).map(proof)
    case "consistency": number(name).map(consistency)
    case "words":
      String(name)?.hasSuffix(".json") == true ? number(name.dropLast(5)).map(words) : nil
    case "sections": section(name)
    case _: nil
    }
  }

  private static func section(_ name: Substring.UTF8View) -> BundlePath? {
    let parts = name.split(separator: 0x2E, omittingEmptySubsequences: false)
    guard parts.count == 2, let version = number(parts[0]) else { return nil }
    guard let place = (0..<15).first(where: { parts[1].elementsEqual("\($0)".utf8) }) else {
      return nil
    }
    return .section(version: version, number: place)
  }

  /// A number from 1, in at most 19 digits without leading zeros.
  private static func number(_ digits: Substring.UTF8View) -> UInt64? {
    guard digits.count <= 19, digits.allSatisfy({ (0x30...0x39).contains($0) }),
      digits.first != 0x30
    else { return nil }
    return String(digits).flatMap { UInt64($0) }
  }
}
