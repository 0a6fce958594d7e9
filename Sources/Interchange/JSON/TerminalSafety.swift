/// Which characters of recorded text may not reach a terminal as they are.
///
/// These are the control characters (C0, DEL and C1), the bidirectional marks, embeddings,
/// overrides and isolates (Unicode Standard Annex 9), and the line and paragraph separators, which
/// divide lines in some programs and not in others.
public enum TerminalSafety {
  /// Whether `scalar` could steer a terminal, reorder what stands around it, or break a line.
  public static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069,
      0xFEFF:
      true
    default: false
    }
  }

  /// The scalar as `\uXXXX`, in lower case; every one that is escaped fits four digits.
  public static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// The text with every such character escaped.
  public static func escaped(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if isUnsafe(scalar) { result += escape(scalar) } else { result.unicodeScalars.append(scalar) }
    }
    return result
  }
}
