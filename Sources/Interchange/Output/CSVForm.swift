/// A listing as comma-separated values (RFC 4180): the titles of the columns, then a record for each row.
///
/// Every line ends in CR LF. A field is quoted if it holds a comma, a quote or a line break; elements
/// of a list have `; ` between them, and nothing is an empty field. A text that a spreadsheet would
/// take for a formula (it begins with `=`, `+`, `-`, `@`, a tab or a carriage return) has an
/// apostrophe in front.
struct CSVForm {
  let text: String

  init(_ listing: Listing, _ style: OutputStyle) {
    let head = listing.columns.map { Self.field($0.title) }
    let rows = listing.rows.map { row in
      row.map { cell in
        let words = Self.guarded(cell.json(style.times))
        return Self.field(style.isForTerminal ? TerminalSafety.escaped(words) : words)
      }
    }
    text = ((style.isContinuing ? [] : [head]) + rows).map { $0.joined(separator: ",") + "\r\n" }
      .joined()
  }

  private static func guarded(_ value: JSON) -> String {
    switch value {
    case .null: ""
    case .flag(let flag): flag ? "true" : "false"
    case .integer(let number): String(number)
    case .text(let text): guarded(text)
    case .list(let values): guarded(values.map(plain).joined(separator: "; "))
    case .object: guarded(value.line)
    }
  }

  private static func plain(_ value: JSON) -> String { value.text ?? value.line }

  private static func guarded(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) else {
      return text
    }
    return "'" + text
  }

  private static func field(_ text: String) -> String {
    guard text.utf8.contains(where: { ",\"\r\n".utf8.contains($0) }) else { return text }
    let doubled = text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"")
    return "\"\(doubled)\""
  }
}
