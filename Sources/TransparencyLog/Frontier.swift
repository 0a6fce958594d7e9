/// The right edge of a tree: all that is needed to append to it and to know its root.
///
/// It holds one hash for each complete subtree that the tree consists of, at most 64.
public struct Frontier: Hashable, Sendable {
  /// The number of leaves.
  public private(set) var size: UInt64

  /// The hashes of the nodes that ``NodeID/frontier(of:)`` lists for ``size``, in its order.
  public private(set) var hashes: [Hash]

  /// The edge of the tree without leaves.
  public init() {
    size = 0
    hashes = []
    hashes.reserveCapacity(64)
  }

  /// The edge of a tree of `size` leaves; `nil` unless there are as many hashes as subtrees.
  ///
  /// - Parameters:
  ///   - size: The number of leaves.
  ///   - hashes: The hashes of the nodes that ``NodeID/frontier(of:)`` lists, in its order.
  public init?(size: UInt64, hashes: [Hash]) {
    guard hashes.count == size.nonzeroBitCount else { return nil }
    self.size = size
    self.hashes = hashes
    self.hashes.reserveCapacity(64)
  }

  /// The edge of a tree of `size` leaves, read by one call of `node` for each complete subtree.
  ///
  /// - Throws: Whatever `node` throws.
  public init<Failure: Error>(
    size: UInt64,
    node: (NodeID) throws(Failure) -> Hash
  ) throws(Failure) {
    self.size = size
    hashes = try NodeID.frontier(of: size).map(node)
    hashes.reserveCapacity(64)
  }

  /// Appends the hash of a leaf, and shows `completed` each node that it completes, upwards.
  ///
  /// These are the nodes at the levels 1 to ``NodeID/highestLevel(completedBy:)`` of the leaf: one on
  /// average, and one hash is computed for each. Nothing is allocated, unless a copy of the frontier
  /// is kept elsewhere.
  public mutating func append(
    _ leaf: Hash,
    completed: (NodeID, Hash) -> Void = { _, _ in }
  ) {
    var subtree = leaf
    for level in 0..<NodeID.highestLevel(completedBy: size) {
      subtree = .node(hashes.removeLast(), subtree)
      completed(NodeID(level: level + 1, index: size >> (level + 1)), subtree)
    }
    hashes.append(subtree)
    size += 1
  }

  /// The root of the tree; it costs one hash less than there are complete subtrees.
  public var root: Hash { .root(joining: hashes) }

  /// Size and root together.
  public var head: TreeHead { TreeHead(size: size, root: root) }
}
