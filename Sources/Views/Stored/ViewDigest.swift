import EventLog
import LMDB

/// What a view says, in 32 bytes: SHA-256 over its clear rows in the order of their keys.
///
/// Of each row: the key, 8 bytes; the length of the facets, 4 bytes, and the facets; the length of the
/// content, 4 bytes, and the content; integers lowest byte first. It depends neither on keys nor on how
/// often or on how many cores the view was folded: the same log up to the same position gives the same
/// digest, as long as nobody is erased.
public struct ViewDigest: Hashable, Sendable, CustomStringConvertible {
  /// The 32 bytes.
  public let bytes: [UInt8]

  /// Sixty-four hexadecimal digits.
  public var description: String {
    let digits = Array("0123456789abcdef")
    return String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }

  /// Takes in the rows of a view one after another.
  struct Builder {
    private var digestOfRows = RunningDigest()

    /// Takes in the next row.
    mutating func add(_ row: ViewRow) {
      var bytes = [UInt8](repeating: 0, count: 16 + row.facets.count)
      var span = bytes.mutableSpan
      span.store(row.key.number, at: 0)
      span.store(UInt32(row.facets.count), at: 8)
      span.store(row.facets.span, at: 12)
      span.store(UInt32(row.content.count), at: 12 + row.facets.count)
      digestOfRows.add(bytes)
      digestOfRows.add(row.content)
    }

    /// The digest of what has been taken in.
    var digest: ViewDigest { ViewDigest(bytes: digestOfRows.bytes) }
  }
}
