/// The answer to a question about a person: a value, or which of the four kinds of blank.
///
/// National returns count the four apart; one missing value cannot.
public enum Answer<Value: FieldValue>: FieldValue {
  /// An answer was given.
  case value(Value)

  /// The person was asked and does not know.
  case notKnown

  /// The person was asked and chose not to say.
  case declined

  /// The person was not asked, or the answer was not written down.
  case notRecorded

  /// The question does not arise.
  case notApplicable

  /// The four blanks with their names, in the order of their stored numbers 0 to 3.
  public static var blanks: [(name: String, answer: Answer)] {
    [
      ("notKnown", .notKnown),
      ("declined", .declined),
      ("notRecorded", .notRecorded),
      ("notApplicable", .notApplicable),
    ]
  }

  /// The value, if one was given.
  @inlinable public var given: Value? {
    switch self {
    case .value(let value): value
    case .notKnown, .declined, .notRecorded, .notApplicable: nil
    }
  }

  /// Nothing was recorded.
  public static var blank: Answer { .notRecorded }

  /// Hands over the answer.
  @inlinable
  public static func exchange<F: Form>(_ fields: inout F, _ was: Answer?) -> Answer {
    fields.answer(was)
  }
}

extension Answer: Hashable where Value: Hashable {}
