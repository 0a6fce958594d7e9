public import Cases

/// Reads what ``CBORWriter`` writes, and nothing else.
///
/// Fields stand in rising order, so that one pass is enough. The first damage is kept, and from
/// there on every answer is a blank. Nothing in the bytes makes it trap, and it allocates no more
/// than they hold: a length is compared with the bytes that are left before anything is made of it.
///
/// Law: if it accepts `bytes` and `parts` (none of them erased), writing the value gives them back.
public struct CBORReader: Form {
  /// How deep lists and records may stand in one another.
  public static let depthLimit = 16

  /// What is wrong, if anything is.
  public private(set) var damage: Damage?

  /// The section.
  let bytes: [UInt8]

  /// Where in the section the next value begins.
  var position = 0

  private let parts: [[UInt8]?]
  private let section: Int
  private var partsRead = 0
  private var depth = 0
  /// How many fields of the record at hand have not begun yet.
  private var left: UInt64 = 0
  /// The number of the field that comes next in the record at hand, or `none` after the last.
  private var next = CBORReader.none

  private static let none = UInt64.max

  private init(_ bytes: [UInt8], parts: [[UInt8]?], section: Int) {
    self.bytes = bytes
    self.parts = parts
    self.section = section
  }

  /// Reads a record that is all of `bytes`, with the sections of its parts in the order of their
  /// numbers; a section that has been erased is `nil` and its part reads as erased.
  ///
  /// - Throws: the first ``Damage``.
  @inline(__always)
  public static func read<Value: Record>(
    _ type: Value.Type = Value.self,
    from bytes: [UInt8],
    parts: [[UInt8]?] = []
  ) throws(Damage) -> Value {
    try read(type, from: bytes, parts: parts, section: 0)
  }

  @inline(__always)
  private static func read<Value: Record>(
    _ type: Value.Type = Value.self,
    from bytes: [UInt8],
    parts: [[UInt8]?],
    section: Int
  ) throws(Damage) -> Value {
    var reader = CBORReader(bytes, parts: parts, section: section)
    let value = reader.record(nil as Value?)
    if reader.position < bytes.count { reader.fail(.trailing) }
    if reader.partsRead < parts.count { reader.fail(.unusedSection(reader.partsRead + 1)) }
    if let damage = reader.damage { throw damage }
    return value
  }

  /// Reads the value if its number comes next; otherwise the field is missing.
  @inline(__always)
  public mutating func required<Value: FieldValue>(
    _ number: Int,
    _ name: String,
    _ was: Value?,
    _ meaning: String
  ) -> Value {
    guard next == UInt64(truncatingIfNeeded: number) else {
      fail(.missing(field: number))
      return .blank
    }
    let value = Value.exchange(&self, nil)
    advance()
    return value
  }

  /// Reads the value if its number comes next.
  @inline(__always)
  public mutating func optional<Value: FieldValue>(
    _ number: Int,
    _ name: String,
    _ was: Value?,
    _ meaning: String
  ) -> Value? {
    guard next == UInt64(truncatingIfNeeded: number) else { return nil }
    let value = Value.exchange(&self, nil)
    advance()
    return value
  }

  /// Reads the value if its number comes next; the condition is not asked.
  @inline(__always)
  public mutating func conditional<Value: FieldValue>(
    _ number: Int,
    _ name: String,
    _ was: Value?,
    _ meaning: String,
    when condition: @autoclosure () -> Condition
  ) -> Value? { optional(number, name, was, meaning) }

  /// Reads an array; every element takes a byte at least.
  public mutating func list<Value: FieldValue>(_ was: [Value]?) -> [Value] {
    let count = head(4)
    guard count <= UInt64(bytes.count - position) else {
      fail(.ends)
      return []
    }
    enter()
    var values: [Value] = []
    for _ in 0..<count where damage == nil { values.append(Value.exchange(&self, nil)) }
    depth -= 1
    return values
  }

  /// Reads a map whose every number the listing asks for.
  public mutating func record<Value: Record>(_ was: Value?) -> Value {
    let outer = (left, next)
    left = head(5)
    if Value.isChoice, left != 1 { fail(.notOne) }
    enter()
    next = Self.none
    advance()
    let value = Value(&self, nil)
    if next != Self.none { fail(.unknownField(next)) }
    depth -= 1
    if damage == nil { (left, next) = outer }
    return value
  }

  /// Reads the value, or a simple value from `E0` to `E3` that stands for its absence.
  public mutating func answer<Value: FieldValue>(_ was: Answer<Value>?) -> Answer<Value> {
    guard position < bytes.count else {
      fail(.ends)
      return .notRecorded
    }
    let blank: Answer<Value>
    switch bytes[position] {
    case 0xE0: blank = .notKnown
    case 0xE1: blank = .declined
    case 0xE2: blank = .notRecorded
    case 0xE3: blank = .notApplicable
    default: return .value(Value.exchange(&self, nil))
    }
    position += 1
    return blank
  }

  /// Reads the section that the number names, which must be the next, unless it has been erased.
  public mutating func part<Value: Personal>(_ was: Part<Value>?) -> Part<Value> {
    guard section == 0 else {
      fail(.partInPart)
      return .erased
    }
    let number = head(0)
    guard damage == nil, number == UInt64(partsRead + 1), partsRead < parts.count else {
      fail(.notNextSection(number))
      return .erased
    }
    partsRead += 1
    guard let content = parts[partsRead - 1] else { return .erased }
    do throws(Damage) {
      return .known(try CBORReader.read(from: content, parts: [], section: partsRead))
    } catch {
      if damage == nil { fail(error) }
      return .erased
    }
  }

  /// Reads the number of the next field, if the record has one more.
  @inline(__always)
  private mutating func advance() {
    guard left > 0 else {
      next = Self.none
      return
    }
    left -= 1
    let number = head(0)
    guard damage == nil else { return }
    if number == Self.none || (next != Self.none && number <= next) {
      fail(.notRising(field: number))
    } else {
      next = number
    }
  }

  @inline(__always)
  private mutating func enter() {
    depth += 1
    if depth > Self.depthLimit { fail(.tooDeep(limit: Self.depthLimit)) }
  }

  /// Keeps the first damage, and leaves nothing to be read.
  @inline(never)
  mutating func fail(_ kind: Damage.Kind) {
    fail(Damage(kind: kind, section: section, offset: position))
  }

  private mutating func fail(_ first: Damage) {
    if damage == nil { damage = first }
    position = bytes.count
    left = 0
    next = Self.none
  }
}
