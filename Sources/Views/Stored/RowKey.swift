import Cases

/// Where a row stands in its view: rows about the same kind of thing stand together.
///
/// The stored form is a number: the kind of the stream in the highest byte, what the stream is counted
/// as in the others; for a block of headers the number of the block, with no kind.
struct RowKey: Hashable, Comparable, Sendable {
  /// The stored form.
  let number: UInt64

  /// The key stored as `number`.
  init(number: UInt64) { self.number = number }

  /// The key of the stream of a kind that is counted as `ordinal`.
  init(_ kind: StreamKind, _ ordinal: UInt64) {
    number = UInt64(kind.rawValue) << 56 | ordinal
  }

  /// The kind of the stream, as it is stored; 0 for a block of headers.
  var kind: UInt8 { UInt8(truncatingIfNeeded: number >> 56) }

  /// The keys of all streams of a kind.
  static func all(_ kind: StreamKind) -> ClosedRange<UInt64> {
    let first = UInt64(kind.rawValue) << 56
    return first...first | (1 << 56 - 1)
  }

  /// Earlier in the view.
  static func < (left: RowKey, right: RowKey) -> Bool { left.number < right.number }
}
