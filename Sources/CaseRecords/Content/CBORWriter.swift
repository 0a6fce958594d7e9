public import Cases

/// Writes a value in the stored form: deterministic CBOR (RFC 8949, section 4.2.1).
///
/// This comment and those of the verbs are the specification of the bytes. Every head has the
/// shortest form, every length is definite, and there are no tags and no floating-point numbers;
/// the same value always gives the same bytes. A kind of value is stored as
///
/// | Kind | CBOR |
/// |---|---|
/// | record | map from field number to value, numbers rising, absent fields left out |
/// | choice | a record's map with exactly one field |
/// | whole number | unsigned (major type 0) or negative (major type 1) integer |
/// | yes or no | `true` (`F5`) or `false` (`F4`) |
/// | text, reference, name | text string in UTF-8 |
/// | code | its number in its list, 0 to 255, as an unsigned integer |
/// | date | one integer: year × 10,000 + month × 100 + day, 0 for what is not known |
/// | moment | array of two: seconds since 1970 in UTC; minutes ahead × 2 + 1 if to the second |
/// | moment or date | the array of the moment, or that of the date's integer and 122 |
/// | id of a command, of an event | array of its two halves, signed; and of the index |
/// | SHA-256 | array of four signed integers of 64 bits, most significant first |
/// | list | array |
/// | answer | the value, or simple value 0 to 3 (`E0` to `E3`) for one of the four blanks |
/// | part | number of the section that holds it, as an unsigned integer |
///
/// Simple values 0 to 3 are unassigned in the registry of RFC 8949, section 8.1; here they stand
/// for not known, declined, not recorded and not applicable.
///
/// An event has a main section, number 0, and one section for every part, numbered from 1 in the
/// order in which the main section names them. The section of a part is the map of its record. A
/// part holds no parts: its section would be out of reach once the outer person is forgotten.
///
/// A listing grows only at its end, by fields that may be left out; any other change is a new
/// version with a listing of its own in the catalogue. A reader refuses what its listing does not
/// have (``CBORReader``), rather than dropping it.
///
/// Law: `CBORReader.read(from: bytes, parts: parts) == value`, and only these bytes read as it.
public struct CBORWriter: Form {
  /// The main section: one record.
  public private(set) var bytes: [UInt8] = []

  /// The sections of the parts, in the order of their numbers, the first being number 1.
  public private(set) var parts: [StoredPart] = []

  private var present: UInt64 = 0
  private let isPart: Bool

  /// A writer with nothing written.
  public init() { self.init(isPart: false) }

  private init(isPart: Bool) {
    self.isPart = isPart
    bytes.reserveCapacity(256)
  }

  /// Writes the number and the value.
  @inline(__always)
  public mutating func required<Value: FieldValue>(
    _ number: Int,
    _ name: String,
    _ was: Value?,
    _ meaning: String
  ) -> Value {
    present += 1
    head(0, UInt64(truncatingIfNeeded: number))
    return Value.exchange(&self, was)
  }

  /// Writes the number and the value, or neither.
  @inline(__always)
  public mutating func optional<Value: FieldValue>(
    _ number: Int,
    _ name: String,
    _ was: Value?,
    _ meaning: String
  ) -> Value? {
    if case nil = was { return nil }
    return required(number, name, was, meaning)
  }

  /// Writes the number and the value, or neither; the condition is not asked.
  @inline(__always)
  public mutating func conditional<Value: FieldValue>(
    _ number: Int,
    _ name: String,
    _ was: Value?,
    _ meaning: String,
    when condition: @autoclosure () -> Condition
  ) -> Value? { optional(number, name, was, meaning) }

  /// Writes an integer: major type 0 from zero up, major type 1 (-1 minus the value) below.
  public mutating func integer(_ was: Int64?, in range: ClosedRange<Int64>) -> Int64 {
    guard let was else { preconditionFailure("A field has no number to write.") }
    if was >= 0 {
      head(0, UInt64(bitPattern: was))
    } else {
      head(1, UInt64(bitPattern: ~was))
    }
    return was
  }

  /// Writes `F5` for yes and `F4` for no.
  public mutating func flag(_ was: Bool?) -> Bool {
    guard let was else { preconditionFailure("A field has no flag to write.") }
    bytes.append(was ? 0xF5 : 0xF4)
    return was
  }

  /// Writes a text string: its length in bytes, then its UTF-8 as it was given, not normalised.
  public mutating func text(_ was: String?, atMost limit: TextLimit) -> String {
    guard let was else { preconditionFailure("A field has no text to write.") }
    head(3, UInt64(was.utf8.count))
    bytes.append(contentsOf: was.utf8)
    return was
  }

  /// Writes the number of the code.
  public mutating func code<Value: CodeSet>(_ was: Value?) -> Value {
    guard let was else { preconditionFailure("A field has no code to write.") }
    head(0, UInt64(was.rawValue))
    return was
  }

  /// Writes the compact form: one value, or an array of `width` values.
  public mutating func word<Value: Word>(_ was: Value?) -> Value {
    if Value.width > 1 { head(4, UInt64(Value.width)) }
    return Value.compact(&self, was)
  }

  /// Writes an array.
  public mutating func list<Value: FieldValue>(_ was: [Value]?) -> [Value] {
    guard let was else { preconditionFailure("A field has no list to write.") }
    head(4, UInt64(was.count))
    for value in was { _ = Value.exchange(&self, value) }
    return was
  }

  /// Writes a map; its head, which counts the fields, is filled in after them.
  public mutating func record<Value: Record>(_ was: Value?) -> Value {
    let outer = present
    present = 0
    let start = bytes.count
    bytes.append(0xA0)
    let value = Value(&self, was)
    if Value.isChoice, present != 1 { preconditionFailure("A choice has not one field.") }
    if present < 24 {
      bytes[start] = 0xA0 | UInt8(truncatingIfNeeded: present)
    } else {
      bytes[start] = 0xB8
      bytes.insert(UInt8(present), at: start + 1)
    }
    present = outer
    return value
  }

  /// Writes the value, or `E0` not known, `E1` declined, `E2` not recorded, `E3` not applicable.
  public mutating func answer<Value: FieldValue>(_ was: Answer<Value>?) -> Answer<Value> {
    switch was {
    case .value(let value): return .value(Value.exchange(&self, value))
    case .notKnown: return blank(.notKnown, 0xE0)
    case .declined: return blank(.declined, 0xE1)
    case .notRecorded: return blank(.notRecorded, 0xE2)
    case .notApplicable: return blank(.notApplicable, 0xE3)
    case nil: preconditionFailure("A field has no answer to write.")
    }
  }

  /// Writes the number of the next section here, and the record into that section.
  public mutating func part<Value: Personal>(_ was: Part<Value>?) -> Part<Value> {
    guard !isPart else { preconditionFailure("A part holds a part.") }
    guard let content = was?.content else {
      preconditionFailure("A part that has been erased is written.")
    }
    var section = CBORWriter(isPart: true)
    _ = section.record(content)
    parts.append(StoredPart(person: content.person, bytes: section.bytes))
    head(0, UInt64(parts.count))
    return .known(content)
  }

  private mutating func blank<Value>(_ blank: Answer<Value>, _ byte: UInt8) -> Answer<Value> {
    bytes.append(byte)
    return blank
  }

  /// Writes the shortest head: major type and value in one byte up to 23, else the value after it
  /// in 1, 2, 4 or 8 bytes, most significant first (RFC 8949, section 3).
  @inline(__always)
  private mutating func head(_ major: UInt8, _ value: UInt64) {
    if value < 24 {
      bytes.append(major << 5 | UInt8(truncatingIfNeeded: value))
    } else {
      longHead(major, value)
    }
  }

  private mutating func longHead(_ major: UInt8, _ value: UInt64) {
    let size: UInt8 =
      value <= 0xFF ? 0 : value <= 0xFFFF ? 1 : value <= 0xFFFF_FFFF ? 2 : 3
    bytes.append(major << 5 | (24 + size))
    var shift = (8 << UInt64(size)) - 8
    while shift >= 0 {
      bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(shift)))
      shift -= 8
    }
  }
}
