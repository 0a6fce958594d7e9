import Cases

extension TextLimit {
  /// Whether the text that is `bytes` in UTF-8 would pass ``TextLimit/check(_:)``.
  ///
  /// Every text that is read goes through here, and a pass over its bytes costs a fraction of the
  /// passes over its characters; a test holds the two together.
  @inline(__always)
  func allows(_ bytes: Span<UInt8>) -> Bool {
    var lowest = UInt8.max
    for index in bytes.indices { lowest = min(lowest, bytes[index]) }
    guard lowest > 0, !bytes.isEmpty, lowest > 0x20 || !isBlank(bytes) else { return false }
    switch self {
    case .bytes(let limit):
      return bytes.count <= limit && (lowest > 0x0D || !hasLineBreak(bytes))
    case .characters(let limit):
      return bytes.count <= limit || scalarCount(bytes) <= limit
    }
  }
}

private func hasLineBreak(_ bytes: Span<UInt8>) -> Bool {
  for index in bytes.indices where bytes[index] == 0x0A || bytes[index] == 0x0D { return true }
  return false
}

private func isBlank(_ bytes: Span<UInt8>) -> Bool {
  for index in bytes.indices {
    switch bytes[index] {
    case 0x20, 0x09, 0x0A, 0x0D: continue
    default: return false
    }
  }
  return true
}

private func scalarCount(_ bytes: Span<UInt8>) -> Int {
  var count = 0
  for index in bytes.indices where bytes[index] & 0xC0 != 0x80 { count += 1 }
  return count
}
