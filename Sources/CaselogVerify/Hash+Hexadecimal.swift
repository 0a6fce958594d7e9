import TransparencyLog

extension Hash {
  /// The hash that 64 lower-case hexadecimal digits are; `nil` if `digits` are something else.
  init?(hexadecimal digits: some Collection<UInt8>) {
    guard digits.count == 2 * Hash.byteCount else { return nil }
    var bytes: [UInt8] = []
    var high: UInt8?
    for digit in digits {
      let value: UInt8
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = digit - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = digit - UInt8(ascii: "a") + 10
      case _: return nil
      }
      if let first = high {
        bytes.append(first << 4 | value)
        high = nil
      } else {
        high = value
      }
    }
    self.init(bytes.span)
  }
}

extension [UInt8] {
  /// The hashes of a proof: each 64 lower-case hexadecimal digits and a newline; `nil` if these bytes are
  /// something else.
  var proof: [Hash]? {
    guard let lines else { return nil }
    let hashes = lines.compactMap { Hash(hexadecimal: $0) }
    return hashes.count == lines.count ? hashes : nil
  }

  /// The lines of a text, without their newlines; `nil` if the last one does not end in one.
  var lines: [ArraySlice<UInt8>]? {
    let newline = UInt8(ascii: "\n")
    guard last ?? newline == newline else { return nil }
    return Array<ArraySlice<UInt8>>(
      split(separator: newline, omittingEmptySubsequences: false).dropLast()
    )
  }
}
