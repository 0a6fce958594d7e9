import Cases

/// JSON to fill in, with every field explained in the place of its value.
///
/// Every explanation begins with ``mark``, and ``JSONReader`` takes no value that does: what has
/// not been filled in is left out (``filled(_:in:)``) or refused, never recorded.
public enum Template {
  /// How an explanation begins.
  public static let mark = "‹fill in›"

  /// The object to fill in for an event type: every field, in the order of the listing.
  ///
  /// A list has one element to copy, a choice all of its alternatives to choose from.
  public static func json(_ type: TypeDescription) -> JSON { object(type.fields, about: "") }

  /// The object for `fields`, in whose first member stands what is to be said `about` it all.
  private static func object(_ fields: [Description.Field], about: String) -> JSON {
    .object(
      fields.enumerated().map { index, field in
        let outer = index == 0 ? about : ""
        return JSON.Member(field.name, value(field.value, of: field, outer, before: ""))
      }
    )
  }

  /// The explanation of a field, or of what stands in it, with `before` in front of the phrase.
  private static func value(
    _ description: Description,
    of field: Description.Field,
    _ outer: String,
    before: String
  ) -> JSON {
    let about = "\(field.meaning) \(presence(field)): \(before)"
    switch description {
    case .integer, .flag, .text, .code, .word:
      return .text("\(mark) \(outer)\(about)\(description.phrase).")
    case .list(let element):
      return .list([value(element, of: field, outer, before: before + "for each element, ")])
    case .record(let fields), .part(let fields):
      return object(fields, about: "\(outer)[\(field.name): \(about)all of this.] ")
    case .choice(let fields):
      return object(fields, about: "\(outer)[\(field.name): \(about)exactly one of these.] ")
    case .answer(let answer):
      let blanks = Answer<Bool>.blanks.map(\.name).joined(separator: ", ")
      let blank = "an object with the one member blank (\(blanks)), or "
      return value(answer, of: field, outer, before: before + blank)
    }
  }

  private static func presence(_ field: Description.Field) -> String {
    switch field.presence {
    case .required: "Required"
    case .optional: field.isNeededSometimes ? "Otherwise optional" : "Optional"
    case .conditional(_, _, let words): "Only if \(words)"
    }
  }
}
