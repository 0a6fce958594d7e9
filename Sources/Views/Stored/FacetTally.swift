import Cases
import LMDB

/// How many rows of each kind there are, and what their facets come to, in whatever order they were
/// written: so a row that is missing, or whose facets have been changed, is noticed without any being
/// opened.
///
/// For each kind of stream, 0 for blocks of headers, how many rows there are, 8 bytes, and the sum of
/// the hashes of their facets, 8 bytes (``FacetHash``); seven times, 112 bytes in all, lowest first.
struct FacetTally: Equatable, Sendable {
  /// How many rows of a kind there are, and the sum of their hashes.
  private struct Entry: Equatable, Sendable {
    var rows: UInt64 = 0
    var sum: UInt64 = 0
  }

  private var entries = [Entry](repeating: Entry(), count: Self.kinds)

  /// How many kinds there are: that of blocks, and those of streams.
  private static let kinds = StreamKind.allCases.count + 1

  /// How many bytes the stored form has.
  static let byteCount = 16 * kinds

  /// Of no rows.
  init() {}

  /// What is stored from `offset` on.
  init(_ bytes: Span<UInt8>, at offset: Int) {
    for place in 0..<Self.kinds {
      entries[place].rows = bytes.littleEndian(UInt64.self, at: offset + 16 * place)
      entries[place].sum = bytes.littleEndian(UInt64.self, at: offset + 16 * place + 8)
    }
  }

  /// Stores it from `offset` on.
  func store(in bytes: inout MutableSpan<UInt8>, at offset: Int) {
    for place in 0..<Self.kinds {
      bytes.store(entries[place].rows, at: offset + 16 * place)
      bytes.store(entries[place].sum, at: offset + 16 * place + 8)
    }
  }

  /// How many rows there are.
  var rows: UInt64 { entries.reduce(0) { $0 &+ $1.rows } }

  /// Takes in the row at `key`, whose facets have that hash.
  mutating func add(_ hash: UInt64, at key: RowKey) {
    let place = Int(key.kind) % Self.kinds
    entries[place].rows &+= 1
    entries[place].sum &+= hash
  }

  /// Takes out the row at `key`, whose facets had that hash.
  mutating func remove(_ hash: UInt64, at key: RowKey) {
    let place = Int(key.kind) % Self.kinds
    entries[place].rows &-= 1
    entries[place].sum &-= hash
  }

  /// Whether both have the same rows of a kind.
  func agrees(with other: FacetTally, on kind: StreamKind) -> Bool {
    entries[Int(kind.rawValue)] == other.entries[Int(kind.rawValue)]
  }
}
