/// The place of a complete subtree, and of the one hash that stands for it.
///
/// The node at level `l` with index `i` covers the 2^l leaves from `i · 2^l` on. Level 0 holds the
/// leaves. Only complete subtrees have a place: what hangs at the right edge of a tree changes when
/// the tree grows, and is computed when it is needed.
public struct NodeID: Hashable, Sendable {
  /// The height above the leaves, from 0 to 63.
  public let level: Int

  /// The number of nodes at the same level to the left of this one.
  public let index: UInt64

  /// Names a node.
  ///
  /// A level outside 0 to 63, or a node behind leaf 2^64 − 1, stops the program.
  public init(level: Int, index: UInt64) {
    precondition((0..<64).contains(level), "A node's level is from 0 to 63, not \(level).")
    precondition(index <= .max >> level, "No tree has a node \(index) at level \(level).")
    self.level = level
    self.index = index
  }

  /// The first leaf it covers: `index · 2^level`.
  public var firstLeaf: UInt64 { index << level }

  /// The last leaf it covers, which completes it when appended: `(index + 1) · 2^level − 1`.
  public var lastLeaf: UInt64 { firstLeaf | ~(.max << level) }

  /// The two nodes it is hashed from; `nil` for a leaf.
  ///
  /// `hash(node) == Hash.node(hash(left), hash(right))`.
  public var children: (left: NodeID, right: NodeID)? {
    guard level > 0 else { return nil }
    return (
      NodeID(level: level - 1, index: 2 * index), NodeID(level: level - 1, index: 2 * index + 1)
    )
  }

  /// The level of the highest node that `leaf` completes: the number of trailing ones of `leaf`.
  ///
  /// The leaf completes one node at each level from 1 to this one, and no others.
  public static func highestLevel(completedBy leaf: UInt64) -> Int {
    (~leaf).trailingZeroBitCount
  }

  /// The complete subtrees that a tree of `size` leaves consists of, the largest and leftmost first.
  ///
  /// There is one for each binary digit 1 of `size`.
  public static func frontier(of size: UInt64) -> [NodeID] { completeSubtrees(of: 0..<size) }

  /// The complete subtrees that the leaves in `range` consist of, the largest and leftmost first.
  ///
  /// The range is one that splitting a tree leads to: it begins at a multiple of its largest
  /// subtree's size.
  static func completeSubtrees(of range: Range<UInt64>) -> [NodeID] {
    var subtrees: [NodeID] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let level = 63 - (range.upperBound - start).leadingZeroBitCount
      subtrees.append(NodeID(level: level, index: start >> level))
      start += 1 << level
    }
    return subtrees
  }
}
