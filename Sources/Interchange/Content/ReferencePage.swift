public import Cases

/// The reference page of an event type, in Markdown.
public struct ReferencePage {
  /// One line of its table.
  public struct Row: Equatable, Sendable {
    /// The number of the field in its record, as stored.
    public let number: Int
    /// Where it stands, as in `agreements[].purpose`.
    public let path: String
    /// What may stand there.
    public let value: Description
    /// `yes`, `no`, `sometimes`, or when.
    public let required: String
    /// What it means.
    public let meaning: String
  }

  /// What the type is called, counted as, and means.
  public let type: EventType

  /// Every field, in the order of the listing, those of a record after the record.
  public let rows: [Row]

  /// The page of a type.
  public init(_ description: TypeDescription) {
    type = description.type
    rows = Self.rows(description.fields, under: "")
  }

  private static func rows(_ fields: [Description.Field], under path: String) -> [Row] {
    fields.flatMap { field in
      let place = path + field.name
      let row = Row(
        number: field.number,
        path: place,
        value: field.value,
        required: required(field),
        meaning: field.meaning
      )
      return [row] + inner(field.value, at: place)
    }
  }

  private static func inner(_ value: Description, at path: String) -> [Row] {
    switch value {
    case .record(let fields), .choice(let fields), .part(let fields):
      rows(fields, under: path + ".")
    case .list(let element): inner(element, at: path + "[]")
    case .answer(let answer): inner(answer, at: path)
    case .integer, .flag, .text, .code, .word: []
    }
  }

  private static func required(_ field: Description.Field) -> String {
    switch field.presence {
    case .required: "yes"
    case .optional: field.isNeededSometimes ? "sometimes" : "no"
    case .conditional(_, _, let words): "if \(words)"
    }
  }

  /// The page: a heading, the table of fields, and the codes of every field that has a list of
  /// them.
  public var markdown: String {
    var lines = [
      "## \(type.name)", "", "\(type.meaning) Type \(type.number), version \(type.version).", "",
      "| No. | Field | What stands there | Required | Meaning |", "|--:|---|---|---|---|",
    ]
    for row in rows {
      lines.append(
        "| \(row.number) | `\(row.path)` | \(row.value.shortPhrase) | \(row.required) | "
          + "\(row.meaning) |"
      )
    }
    for row in rows {
      guard let entries = row.value.codes else { continue }
      lines += ["", "Codes of `\(row.path)`:", ""]
      lines += entries.map { entry in
        "- `\(entry.code)` \(entry.meaning)"
          + (entry.national.map { " (nationally `\($0)`)" } ?? "")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Description {
  /// The codes that may stand here, also in a list or as an answer.
  public var codes: [CodeEntry]? {
    switch self {
    case .code(let entries): entries
    case .list(let element), .answer(let element): element.codes
    case .integer, .flag, .text, .word, .record, .choice, .part: nil
    }
  }
}
