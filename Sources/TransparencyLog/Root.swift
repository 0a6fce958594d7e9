/// The root of the first `size` leaves (RFC 6962, section 2.1).
///
/// It calls `node` once for each complete subtree, at most ⌊log₂ size⌋ + 1 times:
/// `root(of: frontier.size, node: …) == frontier.root`.
///
/// - Throws: Whatever `node` throws.
public func root<Failure: Error>(
  of size: UInt64,
  node: (NodeID) throws(Failure) -> Hash
) throws(Failure) -> Hash {
  try root(of: 0..<size, node: node)
}

/// The Merkle tree hash of the leaves in `range`, which splitting a tree has led to.
func root<Failure: Error>(
  of range: Range<UInt64>,
  node: (NodeID) throws(Failure) -> Hash
) throws(Failure) -> Hash {
  try .root(joining: NodeID.completeSubtrees(of: range).map(node))
}

/// Where RFC 6962 splits a tree of the leaves in `range`, of which there are at least two.
///
/// The left part is the largest complete subtree that leaves something to the right.
func split(_ range: Range<UInt64>) -> UInt64 {
  let last = range.upperBound - range.lowerBound - 1
  return range.lowerBound + (1 << (63 - last.leadingZeroBitCount))
}
