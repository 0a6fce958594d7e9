public import Cases

/// What may stand in a field, as a value that pages, templates and schemas are made from.
public indirect enum Description: Equatable, Sendable {
  /// A whole number.
  case integer(ClosedRange<Int64>)
  /// Yes or no.
  case flag
  /// Text within a limit.
  case text(TextLimit)
  /// A code of a list.
  case code([CodeEntry])
  /// A value written in words: what it is called, its regular expression, examples, and whether it
  /// tells who somebody is or where they live.
  case word(title: String, pattern: String, examples: [String], isIdentifying: Bool)
  /// Values of one kind.
  case list(Description)
  /// Fields of its own.
  case record([Field])
  /// Exactly one of these fields.
  case choice([Field])
  /// A value or a blank.
  case answer(Description)
  /// Fields about one more person.
  case part([Field])

  /// A field of a record.
  public struct Field: Equatable, Sendable {
    /// Its number, as stored.
    public let number: Int
    /// Its name.
    public let name: String
    /// What it means, as a sentence.
    public let meaning: String
    /// Whether it must be there.
    public let presence: Presence
    /// What may stand in it.
    public let value: Description

    /// Whether it may be left out, but for a case that its meaning tells and a rule asks about.
    public var isNeededSometimes: Bool {
      presence == .optional && meaning.contains("; needed if ")
    }
  }

  /// Whether a field must be there.
  public enum Presence: Equatable, Sendable {
    /// Always.
    case required
    /// It may be left out.
    case optional
    /// Exactly if the field named `field` passes the test; `words` say so.
    case conditional(field: String, test: Condition.Test, words: String)
  }
}

extension Description {
  /// The description of a record.
  public static func of<Value: Record>(_ type: Value.Type) -> Description {
    var form = Describer()
    _ = form.record(nil as Value?)
    return form.description
  }

  /// The fields, if it has any.
  public var fields: [Field] {
    switch self {
    case .record(let fields), .choice(let fields), .part(let fields): fields
    case .integer, .flag, .text, .code, .word, .list, .answer: []
    }
  }
}
