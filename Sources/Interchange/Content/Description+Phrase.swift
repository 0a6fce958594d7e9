import Cases

extension Description {
  /// What may stand here, as a phrase: codes with their meanings, numbers with their limits.
  public var phrase: String {
    switch self {
    case .code(let entries):
      "one of " + entries.map { "\($0.code) (\($0.meaning))" }.joined(separator: ", ")
    case .list(let element): "list of: " + element.phrase
    case .answer(let value): "\(value.phrase); or a blank"
    case .integer, .flag, .text, .word, .record, .choice, .part: shortPhrase
    }
  }

  /// What may stand here, as a phrase that leaves the codes of a list out.
  public var shortPhrase: String {
    switch self {
    case .integer(let range) where range == .min ... .max: "whole number"
    case .integer(let range): "whole number from \(range.lowerBound) to \(range.upperBound)"
    case .flag: "true or false"
    case .text(.bytes(let limit)): "one line of at most \(limit) bytes"
    case .text(.characters(let limit)): "text of at most \(limit) characters"
    case .code: "code"
    case .word(let title, _, let examples, _):
      title + ", as in " + examples.joined(separator: ", ")
    case .list(let element): "list of: " + element.shortPhrase
    case .record: "record"
    case .choice: "exactly one of its fields"
    case .answer(let value): "\(value.shortPhrase); or a blank"
    case .part: "record about one person, sealed apart"
    }
  }
}
