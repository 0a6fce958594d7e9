/// How many columns of a terminal characters take.
public enum DisplayWidth {
  /// The columns that `text` takes; control characters should have been escaped before.
  public static func of(_ text: some StringProtocol) -> Int { text.reduce(0) { $0 + of($1) } }

  /// The columns that one character takes: 0, 1 or 2.
  ///
  /// A character is what a reader sees as one, so that marks that combine with a letter take no
  /// place of their own. Wide are the East Asian ones (Unicode Standard Annex 11, classes W and F)
  /// and emoji that are shown as pictures.
  public static func of(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    if scalars.contains("\u{FE0F}"), scalars.count > 1 { return 2 }
    return scalars.map(of).max() ?? 0
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    if scalar.isASCII { return 1 }
    if scalar.properties.isEmojiPresentation || isWide(scalar.value) { return 2 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    case _: return 1
    }
  }

  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0x4DBF,
      0x4E00...0xA4C6, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
      0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x1B2FB, 0x1F200...0x1F265,
      0x20000...0x3FFFD:
      true
    default: false
    }
  }
}

extension DisplayWidth {
  /// `text` with as many blanks after it as make it `width` columns wide.
  public static func pad(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - of(text)))
  }

  /// `text` in lines of at most `width` columns, broken at blanks where there are any.
  ///
  /// Nothing but the blanks at the breaks is lost; a word that is too long is broken anywhere.
  public static func wrap(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    var line: String?
    for word in text.split(separator: " ", omittingEmptySubsequences: false).map(String.init) {
      let longer = line.map { $0 + " " + word } ?? word
      if of(longer) <= width {
        line = longer
        continue
      }
      if let line { lines.append(line) }
      var rest = word
      while of(rest) > width, rest.count > 1 {
        let head = head(of: rest, width: width)
        lines.append(head)
        rest = String(rest.dropFirst(head.count))
      }
      line = rest
    }
    return lines + [line ?? ""]
  }

  /// The longest beginning that fits, of one character at least.
  private static func head(of text: String, width: Int) -> String {
    var used = 0
    let head = text.prefix { character in
      used += of(character)
      return used <= width
    }
    return String(head.isEmpty ? text.prefix(1) : head)
  }
}
