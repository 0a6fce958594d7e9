import Cases

/// What a return says in one place: values, or one of the kinds of blank, which are never mixed up.
public enum ReturnAnswer: Hashable, Sendable {
  /// These values, in order.
  case values([String])
  /// They were asked and chose not to say.
  case declined
  /// They were asked and do not know.
  case notKnown
  /// Nobody has asked, or has written it down.
  case notRecorded
  /// The question makes no sense here.
  case notApplicable
  /// The person has been erased.
  case erased
}

extension ReturnAnswer {
  /// One value; not recorded if there is none.
  init(_ value: String?) { self = value.map { .values([$0]) } ?? .notRecorded }

  /// Several values; `blank` if there are none.
  init(_ values: some Sequence<String>, else blank: ReturnAnswer = .notRecorded) {
    let values = Array(values)
    self = values.isEmpty ? blank : .values(values)
  }

  /// What somebody answered; not recorded if nobody has.
  init<Value>(_ answer: Answer<Value>?, _ words: (Value) -> String) {
    self =
      switch answer {
      case .value(let value): .values([words(value)])
      case .declined: .declined
      case .notKnown: .notKnown
      case .notRecorded, nil: .notRecorded
      case .notApplicable: .notApplicable
      }
  }

  /// What somebody answered with a code.
  init<Code: CodeSet>(_ answer: Answer<Code>?) { self.init(answer) { $0.entry.code } }

  /// What somebody answered with yes or no.
  init(_ answer: Answer<Bool>?) { self.init(answer) { $0 ? "Y" : "N" } }

  /// Yes or no.
  init(_ isSo: Bool) { self = .values([isSo ? "Y" : "N"]) }
}

extension ReturnAnswer: CustomStringConvertible {
  /// The values with commas between them, or the blank in words.
  public var description: String {
    switch self {
    case .values(let values): values.joined(separator: ", ")
    case .declined: "declined"
    case .notKnown: "not known"
    case .notRecorded: "not recorded"
    case .notApplicable: "not applicable"
    case .erased: "[erased]"
    }
  }
}
