/// How long a text may be, and in what it is measured.
public enum TextLimit: Hashable, Sendable {
  /// One line, without line breaks, of at most so many bytes of UTF-8.
  case bytes(Int)

  /// Any number of lines, of at most so many characters in all.
  ///
  /// A character is a Unicode scalar, as in JSON Schema; what a reader sees as one may be several.
  case characters(Int)

  /// Refuses text that is empty or nothing but white space, is too long, or holds NUL, and a line
  /// that holds a line break.
  ///
  /// - Throws: what is wrong with the text, without the text.
  public func check(_ text: String) throws(WordProblem) {
    if text.utf8.allSatisfy(isBlank) {
      throw WordProblem("is empty. Leave the field out, or write something.")
    }
    if text.utf8.contains(0) {
      throw WordProblem("holds a NUL character. Remove it.")
    }
    switch self {
    case .bytes(let limit):
      let count = text.utf8.count
      if count > limit {
        throw WordProblem("is \(count) bytes long. At most \(limit) bytes fit.")
      }
      if text.utf8.contains(where: isLineBreak) {
        throw WordProblem("holds a line break. Write one line.")
      }
    case .characters(let limit):
      let count = text.unicodeScalars.count
      if count > limit {
        throw WordProblem("is \(count) characters long. At most \(limit) characters fit.")
      }
    }
  }
}

private func isLineBreak(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
}

private func isBlank(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || isLineBreak(byte)
}
