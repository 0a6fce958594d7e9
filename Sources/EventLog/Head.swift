import LMDB
public import TransparencyLog

/// How long the log is, and what its tree's root is then.
public struct Head: Hashable, Sendable {
  /// How many events there are.
  public let size: UInt64
  /// The root of the tree over all of them (RFC 6962, section 2.1).
  public let root: Hash
  /// When the last event was recorded: microseconds since 1970, UTC; the least number if there is none.
  public let recorded: Int64

  /// The head of a log without events.
  static let empty = Head(size: 0, root: .emptyTree, recorded: .min)

  /// The key of the row that holds it, in the unnamed table of the log's environment.
  static let key = "head"

  /// Kept in the transaction that appends: size, 8 bytes; root, 32; recorded, 8; integers lowest first.
  var row: [UInt8] {
    var row = [UInt8](repeating: 0, count: 48)
    var bytes = row.mutableSpan
    bytes.store(size, at: 0)
    bytes.store(root, at: 8)
    bytes.store(recorded, at: 40)
    return row
  }

  init(size: UInt64, root: Hash, recorded: Int64) {
    self.size = size
    self.root = root
    self.recorded = recorded
  }

  /// What the row says, or `nil` if it is no head.
  init?(row: Span<UInt8>) {
    guard row.count == 48 else { return nil }
    size = row.littleEndian(UInt64.self, at: 0)
    root = row.hash(at: 8)
    recorded = row.littleEndian(Int64.self, at: 40)
  }
}
