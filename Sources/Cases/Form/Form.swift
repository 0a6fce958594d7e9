/// One way of walking through the fields of a value: writing them, reading them, or describing
/// them.
///
/// A listing (``Record``) hands each of its fields to a form, once, in the order of their numbers.
/// A form that writes or compares looks at the value the field `was`; a form that reads is given
/// `nil` and answers with what it has read; a form that describes answers with blanks.
///
/// No verb throws. A form remembers what went wrong and answers with blanks from then on, so that a
/// listing stays a list, and a reader can report everything that is wrong at once.
///
/// Every verb is a requirement and none a convenience in an extension: only requirements are
/// specialised across modules.
public protocol Form {
  /// A field that is always there.
  mutating func required<Value: FieldValue>(
    _ number: Int,
    _ name: String,
    _ was: Value?,
    _ meaning: String
  ) -> Value

  /// A field that may be left out.
  mutating func optional<Value: FieldValue>(
    _ number: Int,
    _ name: String,
    _ was: Value?,
    _ meaning: String
  ) -> Value?

  /// A field that is there exactly when `condition` holds.
  ///
  /// Only forms that take what people type evaluate `condition`: what is stored is not judged
  /// again.
  mutating func conditional<Value: FieldValue>(
    _ number: Int,
    _ name: String,
    _ was: Value?,
    _ meaning: String,
    when condition: @autoclosure () -> Condition
  ) -> Value?

  /// A whole number in `range`.
  mutating func integer(_ was: Int64?, in range: ClosedRange<Int64>) -> Int64

  /// Yes or no.
  mutating func flag(_ was: Bool?) -> Bool

  /// Text within `limit`; a form that reads refuses what ``TextLimit/check(_:)`` refuses.
  mutating func text(_ was: String?, atMost limit: TextLimit) -> String

  /// A code of a list that the program knows.
  mutating func code<Value: CodeSet>(_ was: Value?) -> Value

  /// A value that people write in words and that is stored in a shorter form.
  mutating func word<Value: Word>(_ was: Value?) -> Value

  /// Values of one kind, in their order.
  mutating func list<Value: FieldValue>(_ was: [Value]?) -> [Value]

  /// A value with fields of its own.
  mutating func record<Value: Record>(_ was: Value?) -> Value

  /// A value, or which of the four kinds of blank stands in its place.
  mutating func answer<Value: FieldValue>(_ was: Answer<Value>?) -> Answer<Value>

  /// What an event says about one more person; it is sealed under that person's key.
  mutating func part<Value: Personal>(_ was: Part<Value>?) -> Part<Value>
}
