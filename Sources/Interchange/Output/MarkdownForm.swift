/// A listing as a Markdown table (GitHub Flavored Markdown, section 4.10) under its title.
struct MarkdownForm {
  let text: String

  init(_ listing: Listing, _ style: OutputStyle) {
    var lines = ["**\(Self.escaped(listing.title))**", ""]
    lines.append(Self.line(listing.columns.map { Self.escaped($0.title) }))
    lines.append(Self.line(listing.columns.map { _ in "---" }))
    lines += listing.rows.map { row in
      Self.line(row.map { Self.escaped($0.words(style.times)) })
    }
    for note in listing.notes { lines += ["", Self.escaped(note)] }
    for panel in listing.panels where !panel.rows.isEmpty {
      lines += ["", MarkdownForm(panel.withoutGroups, style).text]
    }
    text = lines.map { $0 + "\n" }.joined()
  }

  private static func line(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }

  /// The text, with what Markdown would take for its own written so that it reads as it is.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "|", "*", "_", "`", "[", "]": result += "\\" + String(scalar)
      case "<": result += "&lt;"
      case "&": result += "&amp;"
      case "\r": continue
      case "\n": result += "<br>"
      case _ where TerminalSafety.isUnsafe(scalar): result += TerminalSafety.escape(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
