/// The hashes that lead from a leaf to the root of the first `size` leaves.
///
/// It is the audit path `PATH(index, D[size])` of RFC 6962, section 2.1.1. It has at most ⌈log₂ size⌉
/// hashes, for which `node` is called at most 2 · ⌊log₂ size⌋ times.
///
/// What is proved can be checked: ``checkInclusion(of:at:in:proof:)`` accepts it for the same leaf,
/// index, size and root.
///
/// - Parameters:
///   - index: The leaf's number, from 0.
///   - size: The number of leaves in the tree, which may be smaller than the log's.
///   - node: Reads the hash of a node, at any level from 0 on.
/// - Returns: The sibling of the leaf first, and the one below the root last.
/// - Throws: ``ProofError/indexOutOfRange(index:size:)``, or whatever `node` throws.
public func inclusionProof(
  of index: UInt64,
  in size: UInt64,
  node: (NodeID) throws -> Hash
) throws -> [Hash] {
  guard index < size else { throw ProofError.indexOutOfRange(index: index, size: size) }
  var path: [Hash] = []
  var subtree = 0..<size
  while subtree != index..<index + 1 {
    let middle = split(subtree)
    if index < middle {
      try path.append(root(of: middle..<subtree.upperBound, node: node))
      subtree = subtree.lowerBound..<middle
    } else {
      try path.append(root(of: subtree.lowerBound..<middle, node: node))
      subtree = middle..<subtree.upperBound
    }
  }
  return path.reversed()
}

/// Checks that a leaf stands at `index` in the tree that `head` states.
///
/// It computes the root that leaf and proof lead to (RFC 9162, section 2.1.3.2), with one hash for
/// each hash of the proof. Size and root must come from one trusted source: the root decides, while
/// the size only gives the proof its form, which trees of different sizes may share.
///
/// - Throws: A ``ProofError`` that says what does not fit, if anything.
public func checkInclusion(
  of leaf: Hash,
  at index: UInt64,
  in head: TreeHead,
  proof: [Hash]
) throws(ProofError) {
  guard index < head.size else {
    throw .indexOutOfRange(index: index, size: head.size)
  }
  let ascent = Ascent(from: NodeID(level: 0, index: index), in: head.size)
  guard proof.count == ascent.length else {
    throw .wrongLength(expected: ascent.length, actual: proof.count)
  }
  var computed = leaf
  for (step, sibling) in proof.enumerated() {
    computed =
      ascent.hasLeftSibling(at: step) ? .node(sibling, computed) : .node(computed, sibling)
  }
  try head.check(computed)
}
