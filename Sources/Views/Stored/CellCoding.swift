import Cases

/// The stored form of the cells of a row.
///
/// For each cell its kind, 1 byte, and then: 0 nothing; 1 text: its length, 4 bytes, and its UTF-8;
/// 2 a number, 8 bytes; 3 yes or no, 1 byte; 4 an instant: microseconds since 1970, 8 bytes; 5 a moment:
/// seconds since 1970, 8 bytes, minutes ahead of UTC, 2 bytes, and its precision, 1 byte; 6 a date: year,
/// month and day, 0 for what is not known, 8 bytes; 7 a list: how many, 4 bytes, and each. When something
/// happened is the moment or the date, with 8 added to the kind. Integers stand lowest byte first.
///
/// Law: `CellReader(bytes).cells() == cells` if `bytes` are what was written of `cells`.
struct CellWriter {
  private(set) var bytes: [UInt8] = []

  /// Writes one more cell.
  mutating func write(_ cell: Cell) {
    switch cell {
    case .none: bytes.append(0)
    case .text(let text):
      bytes.append(1)
      append(UInt32(text.utf8.count))
      bytes.append(contentsOf: text.utf8)
    case .integer(let number):
      bytes.append(2)
      append(number)
    case .flag(let isSet): bytes += [3, isSet ? 1 : 0]
    case .instant(let instant):
      bytes.append(4)
      append(instant.microseconds)
    case .moment(let moment): write(moment, kind: 5)
    case .date(let date): write(date, kind: 6)
    case .list(let cells):
      bytes.append(7)
      append(UInt32(cells.count))
      for cell in cells { write(cell) }
    case .happened(.at(let moment)): write(moment, kind: 13)
    case .happened(.on(let date)): write(date, kind: 14)
    }
  }

  private mutating func write(_ moment: Moment, kind: UInt8) {
    bytes.append(kind)
    append(moment.seconds)
    append(moment.offset)
    bytes.append(moment.precision.rawValue)
  }

  private mutating func write(_ date: CalendarDate, kind: UInt8) {
    bytes.append(kind)
    append(date.year * 10_000 + date.month * 100 + date.day)
  }

  private mutating func append(_ number: some FixedWidthInteger) {
    for shift in stride(from: 0, to: number.bitWidth, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }
}

/// Reads what ``CellWriter`` wrote; every answer is `nil` once the bytes are not that.
struct CellReader {
  private var bytes: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { self.bytes = bytes[...] }

  /// All cells; `nil` if the bytes are not the form of any.
  mutating func cells() -> [Cell]? {
    var cells: [Cell] = []
    while !bytes.isEmpty {
      guard let cell = cell() else { return nil }
      cells.append(cell)
    }
    return cells
  }

  private mutating func cell() -> Cell? {
    switch bytes.popFirst() {
    case 0: Cell.none
    case 1: text().map(Cell.text)
    case 2: integer(Int64.self).map(Cell.integer)
    case 3: bytes.popFirst().map { .flag($0 == 1) }
    case 4: integer(Int64.self).map { .instant(Instant(microseconds: $0)) }
    case 5: moment().map(Cell.moment)
    case 6: date().map(Cell.date)
    case 7: list().map(Cell.list)
    case 13: moment().map { .happened(.at($0)) }
    case 14: date().map { .happened(.on($0)) }
    case _: nil
    }
  }

  private mutating func text() -> String? {
    guard let count = integer(UInt32.self), let text = take(Int(count)) else { return nil }
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func list() -> [Cell]? {
    guard let count = integer(UInt32.self), count <= bytes.count else { return nil }
    var cells: [Cell] = []
    for _ in 0..<count {
      guard let cell = cell() else { return nil }
      cells.append(cell)
    }
    return cells
  }

  private mutating func moment() -> Moment? {
    guard let seconds = integer(Int64.self), let offset = integer(Int16.self),
      let precision = bytes.popFirst().flatMap(Moment.Precision.init(rawValue:))
    else { return nil }
    return Moment(seconds: seconds, offset: offset, precision: precision)
  }

  private mutating func date() -> CalendarDate? {
    integer(Int64.self).map { number in
      CalendarDate(
        checkedYear: number / 10_000,
        month: number / 100 % 100,
        day: number % 100
      )
    }
  }

  private mutating func integer<Integer: FixedWidthInteger>(_ type: Integer.Type) -> Integer? {
    take(Integer.bitWidth / 8)?.reversed().reduce(0) { $0 << 8 | Integer(truncatingIfNeeded: $1) }
  }

  private mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
    guard count <= bytes.count else { return nil }
    defer { bytes = bytes.dropFirst(count) }
    return bytes.prefix(count)
  }
}
