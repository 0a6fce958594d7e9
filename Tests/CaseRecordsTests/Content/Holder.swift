import Cases

/// A record with one field, to look at the forms of one value.
struct Holder<Value: FieldValue>: Record {
  let value: Value
}

extension Holder {
  init<F: Form>(_ fields: inout F, _ was: Self?) {
    value = fields.required(1, "value", was?.value, "The value.")
  }
}

/// A record with fields that may be left out, with a gap between their numbers.
struct Pair: Record {
  let one: Int64?
  let other: Int64?
}

extension Pair {
  init<F: Form>(_ fields: inout F, _ was: Self?) {
    one = fields.optional(1, "one", was?.one, "One number.")
    other = fields.optional(3, "other", was?.other, "Another.")
  }
}

/// A record of which exactly one field is there.
enum Either: Record {
  case number(Int64)
  case flag(Bool)
}

extension Either {
  static var isChoice: Bool { true }

  var number: Int64? { if case .number(let number) = self { number } else { nil } }
  var flag: Bool? { if case .flag(let flag) = self { flag } else { nil } }

  init<F: Form>(_ fields: inout F, _ was: Self?) {
    let number = fields.optional(1, "number", was?.number, "A number.")
    let flag = fields.optional(2, "flag", was?.flag, "A flag.")
    self = number.map { .number($0) } ?? .flag(flag ?? false)
  }
}

/// A code list with a gap between its numbers.
enum Colour: UInt8, CodeSet {
  case red = 1
  case blue = 3
  case green = 200

  var entry: CodeEntry {
    switch self {
    case .red: CodeEntry("RED", "red", national: "1")
    case .blue: CodeEntry("BLUE", "blue")
    case .green: CodeEntry("GREEN", "green")
    }
  }
}

/// What is said about one more person.
struct Witness: Personal {
  let person: PersonID
  let account: Line
}

extension Witness {
  init<F: Form>(_ fields: inout F, _ was: Self?) {
    person = fields.required(1, "person", was?.person, "Who.")
    account = fields.required(2, "account", was?.account, "What is said.")
  }
}

/// A part that holds a part, which no listing may have.
struct Nested: Personal {
  let person: PersonID
  let inner: Part<Witness>
}

extension Nested {
  init<F: Form>(_ fields: inout F, _ was: Self?) {
    person = fields.required(1, "person", was?.person, "Who.")
    inner = fields.required(2, "inner", was?.inner, "Another one.")
  }
}
