public import Cases

/// Numbers, flags, texts, codes and words.
extension CBORReader {
  /// Reads an integer and refuses one outside `range`.
  public mutating func integer(_ was: Int64?, in range: ClosedRange<Int64>) -> Int64 {
    let isNegative = position < bytes.count && bytes[position] >> 5 == 1
    let size = head(isNegative ? 1 : 0)
    guard let positive = Int64(exactly: size), range.contains(isNegative ? ~positive : positive)
    else {
      fail(.outOfRange)
      return range.lowerBound
    }
    return isNegative ? ~positive : positive
  }

  /// Reads `F5` or `F4`.
  public mutating func flag(_ was: Bool?) -> Bool {
    guard position < bytes.count else {
      fail(.ends)
      return false
    }
    let byte = bytes[position]
    guard byte == 0xF5 || byte == 0xF4 else {
      fail(.unexpected(byte))
      return false
    }
    position += 1
    return byte == 0xF5
  }

  /// Reads a text string of UTF-8 that stands within `limit`.
  public mutating func text(_ was: String?, atMost limit: TextLimit) -> String {
    let count = head(3)
    guard count <= UInt64(bytes.count - position) else {
      fail(.ends)
      return ""
    }
    let end = position + Int(count)
    guard let text = string(bytes.span.extracting(position..<end)) else {
      fail(.notUTF8)
      return ""
    }
    guard limit.allows(bytes.span.extracting(position..<end)) else {
      fail(.notAllowed)
      return ""
    }
    position = end
    return text
  }

  /// Reads the number of a code that the list has.
  public mutating func code<Value: CodeSet>(_ was: Value?) -> Value {
    let number = head(0)
    guard let raw = UInt8(exactly: number), let value = Value(rawValue: raw) else {
      fail(.unknownCode(number))
      return .blank
    }
    return value
  }

  /// Reads the compact form, and refuses one that no words could have said.
  public mutating func word<Value: Word>(_ was: Value?) -> Value {
    if Value.width > 1, head(4) != UInt64(Value.width) { fail(.outOfRange) }
    let value = Value.compact(&self, nil)
    if !value.isSound { fail(.notSound) }
    return value
  }

  /// Reads a head of the given major type and answers with its value.
  @inline(__always)
  mutating func head(_ major: UInt8) -> UInt64 {
    guard position < bytes.count else {
      fail(.ends)
      return 0
    }
    let first = bytes[position]
    guard first >> 5 == major else {
      fail(.unexpected(first))
      return 0
    }
    let low = first & 31
    guard low >= 24 else {
      position += 1
      return UInt64(low)
    }
    return longHead(low)
  }

  private mutating func longHead(_ low: UInt8) -> UInt64 {
    guard low < 28 else {
      fail(.unexpected(bytes[position]))
      return 0
    }
    let size = 1 << Int(low - 24)
    guard bytes.count - position > size else {
      fail(.ends)
      return 0
    }
    var value: UInt64 = 0
    for place in 1...size { value = value << 8 | UInt64(bytes[position + place]) }
    guard value >= (size == 1 ? 24 : 1 << UInt64(size * 4)) else {
      fail(.notShortest)
      return 0
    }
    position += 1 + size
    return value
  }
}

private func string(_ bytes: Span<UInt8>) -> String? {
  guard let text = try? UTF8Span(validating: bytes) else { return nil }
  return String(copying: text)
}
