import Cases

/// A code list of three.
enum Colour: UInt8, CodeSet {
  case red = 1
  case blue
  case green

  var entry: CodeEntry {
    switch self {
    case .red: CodeEntry("RED", "red", national: "1")
    case .blue: CodeEntry("BLUE", "blue")
    case .green: CodeEntry("GREEN", "green")
    }
  }
}

/// One of two.
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

/// What is said about one more person.
struct Witness: Personal {
  let person: PersonID
  let account: Narrative?
}

extension Witness {
  init<F: Form>(_ fields: inout F, _ was: Self?) {
    person = fields.required(1, "person", was?.person, "Who.")
    account = fields.optional(2, "account", was?.account, "What is said.")
  }
}

/// An event with a field of every kind.
struct SampleTaken: EventContent {
  let colour: Colour
  let shade: Minutes?
  let note: Line?
  let at: Moment
  let isOpen: Bool
  let reasons: [Colour]
  let either: Either
  let born: Answer<CalendarDate>
  let witnesses: [Part<Witness>]?
}

extension SampleTaken {
  static let type = EventType(900, "SampleTaken", version: 2, "A sample was taken.")

  init<F: Form>(_ fields: inout F, _ was: Self?) {
    colour = fields.required(1, "colour", was?.colour, "Which colour.")
    shade = fields.conditional(
      2,
      "shade",
      was?.shade,
      "Which blue.",
      when: Condition("colour", colour, in: .blue)
    )
    note = fields.optional(3, "note", was?.note, "A note.")
    at = fields.required(4, "at", was?.at, "When.")
    isOpen = fields.required(5, "isOpen", was?.isOpen, "Whether it is open.")
    reasons = fields.required(6, "reasons", was?.reasons, "Why.")
    either = fields.required(7, "either", was?.either, "One of two.")
    born = fields.required(8, "born", was?.born, "When it was born.")
    witnesses = fields.optional(9, "witnesses", was?.witnesses, "Who saw it.")
  }
}

/// A whole number from 0 to 60.
struct Minutes: FieldValue {
  let count: Int64

  static var blank: Minutes { Minutes(count: 0) }

  static func exchange<F: Form>(_ fields: inout F, _ was: Minutes?) -> Minutes {
    Minutes(count: fields.integer(was?.count, in: 0...60))
  }
}
