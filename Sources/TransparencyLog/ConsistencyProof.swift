/// The hashes that show that the first `old` leaves of a tree of `new` leaves have stayed the same.
///
/// It is `PROOF(old, D[new])` of RFC 6962, section 2.1.2. It has at most ⌈log₂ new⌉ + 1 hashes, for
/// which `node` is called at most 2 · ⌊log₂ new⌋ + 1 times. It is empty if the sizes are equal, and if
/// `old` is 0, which RFC 6962 leaves open: every tree has grown out of the one without leaves.
///
/// What is proved can be checked: ``checkConsistency(from:to:proof:)`` accepts it for the same sizes
/// and their roots.
///
/// - Parameters:
///   - old: The number of leaves in the earlier tree.
///   - new: The number of leaves in the later tree, which may be smaller than the log's.
///   - node: Reads the hash of a node, at any level from 0 on.
/// - Returns: The hashes in the order in which they are used, from the bottom up.
/// - Throws: ``ProofError/sizesOutOfOrder(old:new:)``, or whatever `node` throws.
public func consistencyProof(
  from old: UInt64,
  to new: UInt64,
  node: (NodeID) throws -> Hash
) throws -> [Hash] {
  guard old <= new else { throw ProofError.sizesOutOfOrder(old: old, new: new) }
  guard old > 0 else { return [] }
  var proof: [Hash] = []
  var subtree = 0..<new
  while subtree.upperBound != old {
    let middle = split(subtree)
    if old <= middle {
      try proof.append(root(of: middle..<subtree.upperBound, node: node))
      subtree = subtree.lowerBound..<middle
    } else {
      try proof.append(root(of: subtree.lowerBound..<middle, node: node))
      subtree = middle..<subtree.upperBound
    }
  }
  if subtree.lowerBound > 0 {  // Otherwise it is the whole old tree, whose root the checker has.
    try proof.append(root(of: subtree, node: node))
  }
  return proof.reversed()
}

/// Checks that the tree `new` states has grown out of the one `old` states: that leaves were added,
/// and none was changed, moved or removed.
///
/// It computes both roots from the proof (RFC 9162, section 2.1.4.2), with at most two hashes for
/// each hash of the proof. Each size must come from one trusted source with its root, as for
/// ``checkInclusion(of:at:in:proof:)``. From the tree without leaves nothing is computed: every `new`
/// is accepted.
///
/// - Throws: A ``ProofError`` that says what does not fit, if anything.
public func checkConsistency(
  from old: TreeHead,
  to new: TreeHead,
  proof: [Hash]
) throws(ProofError) {
  guard old.size <= new.size else { throw .sizesOutOfOrder(old: old.size, new: new.size) }
  if old.size == 0 { try old.check(.emptyTree) }
  if old.size == new.size { try new.check(old.root) }
  guard let subtree = NodeID.frontier(of: old.size).last, old.size < new.size else {
    guard proof.isEmpty else { throw .wrongLength(expected: 0, actual: proof.count) }
    return
  }
  let ascent = Ascent(from: subtree, in: new.size)
  let isWholeOldTree = subtree.firstLeaf == 0
  let length = ascent.length + (isWholeOldTree ? 0 : 1)
  guard proof.count == length else { throw .wrongLength(expected: length, actual: proof.count) }
  var siblings = proof[...]
  var oldRoot = isWholeOldTree ? old.root : siblings.removeFirst()
  var newRoot = oldRoot
  for (step, sibling) in siblings.enumerated() {
    if ascent.hasLeftSibling(at: step) {
      oldRoot = .node(sibling, oldRoot)
      newRoot = .node(sibling, newRoot)
    } else {
      newRoot = .node(newRoot, sibling)
    }
  }
  try old.check(oldRoot)
  try new.check(newRoot)
}
