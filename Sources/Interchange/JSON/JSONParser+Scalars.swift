/// Strings and numbers of a JSON text.
extension JSONParser {
  /// Reads a string, from its opening quote to its closing one.
  mutating func string() throws(JSONError) -> String {
    position += 1
    let start = position
    while true {
      switch try peek() {
      case UInt8(ascii: "\""):
        position += 1
        return String(decoding: bytes[start..<position - 1], as: UTF8.self)
      case UInt8(ascii: "\\"): return try stringWithEscapes(from: start)
      case let byte where byte < 0x20: throw fault(byte == 0 ? .nul : .control(byte))
      default: position += 1
      }
    }
  }

  private mutating func stringWithEscapes(from start: Int) throws(JSONError) -> String {
    var text = Array(bytes[start..<position])
    while true {
      let byte = try peek()
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text.append(contentsOf: String(try escape()).utf8)
      case ..<0x20: throw fault(byte == 0 ? .nul : .control(byte))
      default:
        text.append(byte)
        position += 1
      }
    }
  }

  private mutating func escape() throws(JSONError) -> Unicode.Scalar {
    let start = position
    position += 1
    let letter = try peek()
    position += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try scalar(from: start)
    default: throw JSONError(.escape, at: start, in: bytes)
    }
  }

  private mutating func scalar(from start: Int) throws(JSONError) -> Unicode.Scalar {
    let first = try hexadecimal(from: start)
    guard first != 0 else { throw JSONError(.nul, at: start, in: bytes) }
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, bytes[position...].starts(with: "\\u".utf8) else {
      throw JSONError(.loneSurrogate, at: start, in: bytes)
    }
    position += 2
    let second = try hexadecimal(from: start)
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw JSONError(.loneSurrogate, at: start, in: bytes) }
    return scalar
  }

  private mutating func hexadecimal(from start: Int) throws(JSONError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = Character(Unicode.Scalar(try peek())).hexDigitValue else {
        throw JSONError(.escape, at: start, in: bytes)
      }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }

  /// Reads a whole number: a minus or none, then digits without a zero in front.
  mutating func integer() throws(JSONError) -> Int64 {
    let start = position
    let isNegative = try peek() == UInt8(ascii: "-")
    if isNegative { position += 1 }
    let first = position
    while position < bytes.count, (0x30...0x39).contains(bytes[position]) { position += 1 }
    guard position > first else { throw fault(.expected("a digit")) }
    if position < bytes.count, ".eE".utf8.contains(bytes[position]) {
      throw JSONError(.fraction, at: start, in: bytes)
    }
    if bytes[first] == UInt8(ascii: "0"), position > first + 1 {
      throw JSONError(.leadingZero, at: start, in: bytes)
    }
    guard let value = Int64(String(decoding: bytes[start..<position], as: UTF8.self)) else {
      throw JSONError(.overflow, at: start, in: bytes)
    }
    return value
  }
}
