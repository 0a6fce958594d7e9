/// Writes JSON text: members in their order, the same bytes for the same value.
///
/// Everything that could steer a terminal or reorder a line (``TerminalSafety``) is escaped as
/// `\uXXXX`, so that what is printed can be looked at and still reads back as the same value.
struct JSONPrinter {
  private(set) var text = ""
  private let isPretty: Bool
  private var depth = 0

  init(isPretty: Bool) { self.isPretty = isPretty }

  /// Writes the value.
  mutating func write(_ json: JSON) {
    switch json {
    case .null: text += "null"
    case .flag(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    case .text(let value): write(quoted: value)
    case .list(let values):
      enclose("[", values, "]") { printer, value in printer.write(value) }
    case .object(let members):
      enclose("{", members, "}") { printer, member in
        printer.write(quoted: member.name)
        printer.text += printer.isPretty ? ": " : ":"
        printer.write(member.value)
      }
    }
  }

  private mutating func enclose<Element>(
    _ open: String,
    _ elements: [Element],
    _ close: String,
    _ body: (inout JSONPrinter, Element) -> Void
  ) {
    text += open
    depth += 1
    for (index, element) in elements.enumerated() {
      if index > 0 { text += "," }
      breakLine()
      body(&self, element)
    }
    depth -= 1
    if !elements.isEmpty { breakLine() }
    text += close
  }

  private mutating func breakLine() {
    if isPretty { text += "\n" + String(repeating: "  ", count: depth) }
  }

  private mutating func write(quoted value: String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where TerminalSafety.isUnsafe(scalar): text += TerminalSafety.escape(scalar)
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }

  /// How a control character is written in JSON.
  static func escape(_ byte: UInt8) -> String { TerminalSafety.escape(Unicode.Scalar(byte)) }
}

extension JSON {
  /// The value on one line, without blanks: what NDJSON takes.
  public var line: String { printed(isPretty: false) }
  /// The value over many lines, two blanks further in at each depth, without a last line break.
  public var pretty: String { printed(isPretty: true) }

  private func printed(isPretty: Bool) -> String {
    var printer = JSONPrinter(isPretty: isPretty)
    printer.write(self)
    return printer.text
  }
}
