/// Reads JSON text (RFC 8259), and nothing that only resembles it.
///
/// Refused are: what is not UTF-8; a byte order mark; members that stand twice; NUL, written as it
/// is or as `\u0000`; half a surrogate pair; fractions, exponents and numbers beyond 64 bits; more
/// than ``depthLimit`` lists and objects in one another; anything after the value. The first fault
/// ends the reading. The cost is linear in the bytes, and nothing in them can make it trap.
struct JSONParser {
  /// How deep lists and objects may stand in one another.
  static let depthLimit = 64

  let bytes: [UInt8]
  var position = 0
  private var depth = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Reads the one value that all of the bytes are.
  mutating func document(atMost limit: Int) throws(JSONError) -> JSON {
    guard bytes.count <= limit else { throw fault(.tooLarge(count: bytes.count, limit: limit)) }
    guard !bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { throw fault(.byteOrderMark) }
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      throw JSONError(.notText, at: error.byteOffsets.lowerBound, in: bytes)
    }
    skipBlanks()
    guard position < bytes.count else { throw fault(.empty) }
    let value = try value()
    skipBlanks()
    guard position == bytes.count else { throw fault(.trailing) }
    return value
  }

  /// Reads the value that begins here.
  private mutating func value() throws(JSONError) -> JSON {
    switch try peek() {
    case UInt8(ascii: "{"): return try nested { (parser) throws(JSONError) in try parser.object() }
    case UInt8(ascii: "["): return try nested { (parser) throws(JSONError) in try parser.list() }
    case UInt8(ascii: "\""): return .text(try string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .integer(try integer())
    case UInt8(ascii: "t"): return try literal("true", .flag(true))
    case UInt8(ascii: "f"): return try literal("false", .flag(false))
    case UInt8(ascii: "n"): return try literal("null", .null)
    default: throw fault(.expected("a value"))
    }
  }

  private mutating func nested(
    _ body: (inout JSONParser) throws(JSONError) -> JSON
  ) throws(JSONError) -> JSON {
    guard depth < Self.depthLimit else { throw fault(.tooDeep(limit: Self.depthLimit)) }
    depth += 1
    position += 1
    skipBlanks()
    let value = try body(&self)
    depth -= 1
    return value
  }

  private mutating func object() throws(JSONError) -> JSON {
    var members: [JSON.Member] = []
    var names: Set<String> = []
    guard try !take(UInt8(ascii: "}")) else { return .object(members) }
    while true {
      let start = position
      guard try peek() == UInt8(ascii: "\"") else { throw fault(.expected("a name in quotes")) }
      let name = try string()
      guard names.insert(name).inserted else {
        throw JSONError(.doubled(name: name), at: start, in: bytes)
      }
      skipBlanks()
      guard try take(UInt8(ascii: ":")) else { throw fault(.expected("a colon")) }
      skipBlanks()
      members.append(JSON.Member(name, try value()))
      skipBlanks()
      if try take(UInt8(ascii: "}")) { return .object(members) }
      guard try take(UInt8(ascii: ",")) else { throw fault(.expected("a comma or }")) }
      skipBlanks()
    }
  }

  private mutating func list() throws(JSONError) -> JSON {
    var values: [JSON] = []
    guard try !take(UInt8(ascii: "]")) else { return .list(values) }
    while true {
      values.append(try value())
      skipBlanks()
      if try take(UInt8(ascii: "]")) { return .list(values) }
      guard try take(UInt8(ascii: ",")) else { throw fault(.expected("a comma or ]")) }
      skipBlanks()
    }
  }

  private mutating func literal(_ word: String, _ value: JSON) throws(JSONError) -> JSON {
    guard bytes[position...].starts(with: word.utf8) else { throw fault(.expected("a value")) }
    position += word.utf8.count
    return value
  }

  private mutating func take(_ byte: UInt8) throws(JSONError) -> Bool {
    guard try peek() == byte else { return false }
    position += 1
    return true
  }

  private mutating func skipBlanks() {
    while position < bytes.count, Self.isBlank(bytes[position]) { position += 1 }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  /// The byte that stands here.
  func peek() throws(JSONError) -> UInt8 {
    guard position < bytes.count else { throw fault(.ends) }
    return bytes[position]
  }

  /// An error at this place.
  func fault(_ kind: JSONError.Kind) -> JSONError { JSONError(kind, at: position, in: bytes) }
}

extension JSON {
  /// The most bytes that one JSON text may have unless a caller says otherwise: 16 MiB.
  public static let sizeLimit = 16 << 20

  /// The value that `bytes` are, as JSON text in UTF-8 of at most `limit` bytes.
  ///
  /// - Throws: ``JSONError`` for the first thing that is wrong, with its place.
  public init(parsing bytes: [UInt8], atMost limit: Int = JSON.sizeLimit) throws(JSONError) {
    var parser = JSONParser(bytes)
    self = try parser.document(atMost: limit)
  }
}
