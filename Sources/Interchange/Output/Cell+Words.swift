import Cases
public import Views

extension Cell {
  /// The cell for people: times to the second, yes and no, elements with commas between them.
  public func words(_ times: TimeStyle) -> String {
    switch self {
    case .none: ""
    case .text(let text): text
    case .integer(let number): String(number)
    case .flag(let flag): flag ? "yes" : "no"
    case .instant(let instant): times.short(instant)
    case .moment(let moment): times.short(.at(moment))
    case .date(let date): date.words
    case .happened(let happened): times.short(happened)
    case .list(let cells): cells.map { $0.words(times) }.joined(separator: ", ")
    }
  }

  /// The cell for programs: times exactly, numbers and truth values as such, `null` for nothing.
  public func json(_ times: TimeStyle) -> JSON {
    switch self {
    case .none: .null
    case .text(let text): .text(text)
    case .integer(let number): .integer(number)
    case .flag(let flag): .flag(flag)
    case .instant(let instant): .text(times.exact(instant))
    case .moment(let moment): .text(times.exact(.at(moment)))
    case .date(let date): .text(date.words)
    case .happened(let happened): .text(times.exact(happened))
    case .list(let cells): .list(cells.map { $0.json(times) })
    }
  }

  /// Whether the cell is a number, which stands at the right of its column.
  var isNumber: Bool {
    if case .integer = self { true } else { false }
  }

  /// Whether there is nothing in it.
  var isEmpty: Bool {
    switch self {
    case .none: true
    case .text(let text): text.isEmpty
    case .list(let cells): cells.isEmpty
    case .integer, .flag, .instant, .moment, .date, .happened: false
    }
  }
}
