/// Recorded text on its way to lines that people read.
public enum TextLines {
  /// The lines of `text`, with nothing in them that could steer a terminal.
  public static func of(_ text: String) -> [String] {
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
      .map { TerminalSafety.escaped(String($0)) }
  }

  /// The lines of `text`, none wider than `width`.
  public static func wrapped(_ text: String, to width: Int) -> [String] {
    of(text).flatMap { DisplayWidth.wrap($0, to: width) }
  }

  /// `line` without the blanks at its end.
  public static func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}
