/// The beginning of what somebody typed, in quotation marks and safe to print.
///
/// At most 24 characters are quoted: enough to recognise a mistyped code, too few for a story.
public struct Excerpt: Equatable, Sendable, CustomStringConvertible {
  /// How many characters are quoted.
  public static let limit = 24

  /// What was typed.
  public let text: String

  /// An excerpt of `text`.
  public init(_ text: String) { self.text = text }

  /// As in `“POLISE”`; an ellipsis says that more followed.
  public var description: String {
    let start = text.unicodeScalars.prefix(Self.limit)
    let rest = start.endIndex == text.unicodeScalars.endIndex ? "" : "…"
    return "“\(TerminalSafety.escaped(String(start)))\(rest)”"
  }
}
