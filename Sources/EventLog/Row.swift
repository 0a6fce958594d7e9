import LMDB
import TransparencyLog

/// A row of the table `log`: a header, its check, and the tree nodes that its event completes.
///
/// The header, whose length stands in it; the first 8 bytes of its leaf hash, so that a changed
/// header is found without its neighbours; then for every level from 3 to the highest that the
/// position completes, lowest first, the 32 bytes of the node. So only every eighth row has nodes,
/// and the node at level *l*, index *n* stands in row (*n* + 1) × 2^*l* − 1; nodes below level 3 are
/// computed from their leaves.
enum Row {
  /// The lowest level of the nodes that are stored.
  static let lowestLevel = 3
  /// How many bytes the check has.
  static let checkSize = 8

  /// How many nodes the row at `position` has.
  static func nodeCount(at position: Position) -> Int {
    max(0, NodeID.highestLevel(completedBy: position.number) - lowestLevel + 1)
  }

  /// Where the node at `level` stands in `row`.
  static func node(at level: Int, in row: Span<UInt8>) throws(HeaderDamage) -> Hash {
    let start = try Header.length(of: row) + checkSize + Hash.byteCount * (level - lowestLevel)
    guard start + Hash.byteCount <= row.count else { throw HeaderDamage(.ends, at: row.count) }
    return row.hash(at: start)
  }

  /// The leaf that the header in `row` is.
  static func leaf(of row: Span<UInt8>) throws(HeaderDamage) -> Hash {
    .leaf(row.extracting(0..<(try Header.length(of: row))))
  }

  /// Writes the row of `header` at the start of `buffer`, and takes its leaf into the tree.
  ///
  /// - Returns: The leaf, and how many bytes the row has.
  static func encode(
    _ header: Header,
    into buffer: inout [UInt8],
    completing frontier: inout Frontier
  ) -> (leaf: Hash, end: Int) {
    var bytes = buffer.mutableSpan
    var end = header.encode(into: &bytes)
    let leaf = Hash.leaf(bytes.span.extracting(0..<end))
    bytes.store(leaf.word0.byteSwapped, at: end)
    end += checkSize
    frontier.append(leaf) { node, hash in
      guard node.level >= lowestLevel else { return }
      bytes.store(hash, at: end)
      end += Hash.byteCount
    }
    return (leaf, end)
  }
}
