/// The id that its caller gave a request: the command id, sixteen bytes, a UUID.
///
/// Made by the caller, so that a request repeated after a lost answer is known again; never derived
/// from content.
public struct RequestID: Hashable, Sendable, CustomStringConvertible {
  /// The first eight bytes, the first one highest.
  public let high: UInt64
  /// The last eight bytes, the first one highest.
  public let low: UInt64

  /// The id of those two halves.
  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// The stored form: sixteen bytes in the order of the text, so that ids made later sort later.
  var key: [UInt8] {
    [UInt8](capacity: 16) { output in
      for shift in stride(from: 56, through: 0, by: -8) {
        output.append(UInt8(truncatingIfNeeded: high >> UInt64(shift)))
      }
      for shift in stride(from: 56, through: 0, by: -8) {
        output.append(UInt8(truncatingIfNeeded: low >> UInt64(shift)))
      }
    }
  }

  /// As in `0195e0c2-8f4e-7000-8000-000000000001` (RFC 9562, section 4).
  public var description: String {
    let text = hexadecimal(high) + hexadecimal(low)
    var parts: [Substring] = []
    var rest = Substring(text)
    for length in [8, 4, 4, 4, 12] {
      parts.append(rest.prefix(length))
      rest = rest.dropFirst(length)
    }
    return parts.joined(separator: "-")
  }
}

private func hexadecimal(_ number: UInt64) -> String {
  let digits = String(number, radix: 16)
  return String(repeating: "0", count: 16 - digits.count) + digits
}
