/// When a conditional field must be there, as a value that a schema and a sentence are made from.
///
/// A condition looks at one other field of the same record. While that field is left out no
/// condition holds, but for ``Test/absent``.
public struct Condition: Sendable {
  /// What is asked of the deciding field.
  public enum Test: Hashable, Sendable {
    /// Its code is one of these.
    case oneOf([String])

    /// It has a code, and that is none of these.
    case noneOf([String])

    /// It says yes, or it says no.
    case flag(Bool)

    /// It is there.
    case present

    /// It is left out.
    case absent

    /// It is a list without elements.
    case empty
  }

  /// The name of the field that decides.
  public let field: String

  /// What is asked of it.
  public let test: Test

  /// Whether the value at hand meets the test.
  public let holds: Bool
}

extension Condition {
  /// The condition that `value`, which stands in `field`, is one of `codes`.
  public init<Value: CodeSet>(_ field: String, _ value: Value?, in codes: Value...) {
    self.field = field
    test = .oneOf(codes.map(\.entry.code))
    holds = value.map { codes.contains($0) } ?? false
  }

  /// The condition that `value`, which stands in `field`, is there and is none of `codes`.
  public init<Value: CodeSet>(_ field: String, _ value: Value?, notIn codes: Value...) {
    self.field = field
    test = .noneOf(codes.map(\.entry.code))
    holds = value.map { !codes.contains($0) } ?? false
  }

  /// The condition that `value`, which stands in `field`, is `wanted`.
  public init(_ field: String, _ value: Bool?, is wanted: Bool) {
    self.field = field
    test = .flag(wanted)
    holds = value == wanted
  }

  /// The condition that `value`, which stands in `field`, is there.
  public init<Value: FieldValue>(_ field: String, present value: Value?) {
    self.field = field
    test = .present
    holds = value != nil
  }

  /// The condition that `value`, which stands in `field`, is left out.
  public init<Value: FieldValue>(_ field: String, absent value: Value?) {
    self.field = field
    test = .absent
    holds = value == nil
  }

  /// The condition that `list`, which stands in `field`, has no elements.
  public init<Value: FieldValue>(_ field: String, isEmpty list: [Value]) {
    self.field = field
    test = .empty
    holds = list.isEmpty
  }
}

extension Condition: CustomStringConvertible {
  /// The condition in words, as in `kind is one of VI, STREETBAIL`; it fits after "if".
  public var description: String {
    switch test {
    case .oneOf(let codes) where codes.count == 1: "\(field) is \(codes.joined())"
    case .oneOf(let codes): "\(field) is one of \(codes.joined(separator: ", "))"
    case .noneOf(let codes) where codes.count == 1: "\(field) is not \(codes.joined())"
    case .noneOf(let codes): "\(field) is none of \(codes.joined(separator: ", "))"
    case .flag(let wanted): "\(field) is \(wanted)"
    case .present: "\(field) is given"
    case .absent: "\(field) is left out"
    case .empty: "\(field) is empty"
    }
  }
}
