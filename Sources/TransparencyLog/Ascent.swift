/// The way from a node up to the root: on which side of it each further sibling stands.
///
/// As long as the node and the tree's last leaf stand in different subtrees, the binary digits of the
/// node's index tell: 1 means that the sibling is on the left. From where they share a subtree, the
/// way follows the right edge, where only siblings on the left are left, one for each digit 1.
struct Ascent {
  /// The number of siblings on the way.
  let length: Int

  /// Digit `n`, from the least significant, is 1 if sibling `n` stands on the left.
  private let leftSiblings: UInt64

  /// The way from `node` to the root of a tree of `size` leaves, which covers the node.
  init(from node: NodeID, in size: UInt64) {
    let last = (size - 1) >> node.level
    let inner = 64 - (node.index ^ last).leadingZeroBitCount
    let border = (node.index >> inner).nonzeroBitCount
    length = inner + border
    leftSiblings = (node.index & ones(inner)) | (ones(border) << inner)
  }

  /// Whether sibling `step`, counted from 0 at the node, stands on the left.
  func hasLeftSibling(at step: Int) -> Bool { leftSiblings >> step & 1 == 1 }
}

/// A number of `count` binary digits, from 0 to 64, all of them 1.
private func ones(_ count: Int) -> UInt64 { ~(.max << count) }
