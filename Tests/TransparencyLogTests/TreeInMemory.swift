import TransparencyLog

/// A tree with all its entries and nodes, as a store would keep them.
struct TreeInMemory {
  let entries: [[UInt8]]
  let leaves: [Hash]
  let frontier: Frontier
  let head: TreeHead
  private let nodes: [NodeID: Hash]

  init(entries: [[UInt8]]) {
    var frontier = Frontier()
    var leaves: [Hash] = []
    var nodes: [NodeID: Hash] = [:]
    for entry in entries {
      let leaf = Hash.leaf(entry.span)
      leaves.append(leaf)
      nodes[NodeID(level: 0, index: frontier.size)] = leaf
      frontier.append(leaf) { node, hash in nodes[node] = hash }
    }
    self.entries = entries
    self.leaves = leaves
    self.frontier = frontier
    self.head = frontier.head
    self.nodes = nodes
  }

  /// A tree of at most 255 entries, of which entry `n` is the `n` bytes 0, 1, 2 and so on.
  init(size: UInt64) {
    self.init(entries: (0..<UInt8(size)).map { length in Array(0..<length) })
  }

  func leaf(_ index: UInt64) -> Hash { leaves[Int(index)] }

  /// The hash of `node`, which must lie within the tree.
  func hash(of node: NodeID) throws -> Hash {
    guard let hash = nodes[node] else { throw NotInTree(node: node) }
    return hash
  }

  struct NotInTree: Error {
    let node: NodeID
  }
}

/// The sizes of the hundred trees that are tested with every proof.
let hundredSizes: ClosedRange<UInt64> = 1...100

/// The sizes of those trees in which every proof is tried in every wrong place.
let smallSizes: ClosedRange<UInt64> = 2...32

/// What is said of the trees of 0 to 101 leaves.
let heads: [TreeHead] = (0...101).map { size in TreeInMemory(size: size).head }

extension Hash {
  /// The same hash but for its last bit.
  var flipped: Hash { Hash(word0: word0, word1: word1, word2: word2, word3: word3 ^ 1) }
}

extension [Hash] {
  /// The proof with one hash changed, left out, or added, in every way that has a place.
  var alterations: [[Hash]] {
    let flipped = indices.map { index in
      self[..<index] + [self[index].flipped] + self[(index + 1)...]
    }
    let shortened = indices.map { index in Array(self[..<index] + self[(index + 1)...]) }
    let extended = (0...count).map { index in self[..<index] + [.emptyTree] + self[index...] }
    return flipped.map(Array.init) + shortened + extended.map(Array.init)
  }
}
