public import Cases

/// One value in a report.
public indirect enum Cell: Sendable, Equatable {
  /// There is nothing to say.
  case none
  /// Words, a code or a reference.
  case text(String)
  /// A whole number; its unit is in the name of the column.
  case integer(Int64)
  /// Yes or no.
  case flag(Bool)
  /// A point in time that the engine took or a rule computed.
  case instant(Instant)
  /// A point in time as somebody said it.
  case moment(Moment)
  /// A date, or as much of it as is known.
  case date(CalendarDate)
  /// When something happened, as exactly as it is known.
  case happened(Happened)
  /// Values of one kind, in order; an empty list says that there are none.
  case list([Cell])
}

extension Cell {
  /// The text, or nothing.
  init(_ text: String?) { self = text.map(Cell.text) ?? .none }

  /// The number, or nothing.
  init(_ number: Int64?) { self = number.map(Cell.integer) ?? .none }

  /// The name, or nothing.
  init(_ name: (some Identifier)?) { self.init(name?.text) }

  /// The code as people know it, or nothing.
  init(_ code: (some CodeSet)?) { self.init(code?.entry.code) }

  /// The instant, or nothing.
  init(_ instant: Instant?) { self = instant.map(Cell.instant) ?? .none }

  /// The time, or nothing.
  init(_ happened: Happened?) { self = happened.map(Cell.happened) ?? .none }

  /// The texts, in their order.
  init(list: some Sequence<String>) { self = .list(list.map(Cell.text)) }
}

extension Cell: CustomStringConvertible {
  /// The value in words, times with their offset; nothing is an empty text.
  public var description: String {
    switch self {
    case .none: ""
    case .text(let text): text
    case .integer(let number): "\(number)"
    case .flag(let isSet): isSet ? "yes" : "no"
    case .instant(let instant): instant.words
    case .moment(let moment): moment.words
    case .date(let date): date.words
    case .happened(let happened): happened.words
    case .list(let cells): cells.map(\.description).joined(separator: ", ")
    }
  }
}
