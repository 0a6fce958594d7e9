import Testing
import TransparencyLog

@Suite struct `A frontier` {
  @Test(arguments: hundredSizes) func `has the root of the recursive definition`(size: UInt64)
    throws
  {
    let tree = TreeInMemory(size: size)
    #expect(tree.head == TreeHead(size: size, root: mth(tree.entries[...])))
    try #expect(root(of: size, node: tree.hash) == tree.head.root)
  }

  @Test func `begins with the empty tree`() {
    #expect(Frontier().head == TreeHead(size: 0, root: .emptyTree))
    #expect(Hash.emptyTree == sha256("".utf8.span))
  }

  @Test(arguments: hundredSizes)
  func `shows every node that a leaf completes, upwards`(size: UInt64) throws {
    let tree = TreeInMemory(size: size)
    var frontier = try Frontier(size: size - 1, node: tree.hash)
    var shown: [NodeID] = []
    frontier.append(tree.leaf(size - 1)) { node, hash in
      shown.append(node)
      #expect(hash == mth(tree.entries[Int(node.firstLeaf)...Int(node.lastLeaf)]))
    }
    let levels = 1..<NodeID.highestLevel(completedBy: size - 1) + 1
    #expect(shown == levels.map { level in NodeID(level: level, index: (size - 1) >> level) })
  }

  @Test(arguments: hundredSizes) func `is taken up again from its hashes`(size: UInt64) throws {
    let tree = TreeInMemory(size: size)
    var frontier = try #require(Frontier(size: size, hashes: tree.frontier.hashes))
    #expect(frontier == tree.frontier)
    frontier.append(.emptyTree)
    var other = try Frontier(size: size, node: tree.hash)
    other.append(.emptyTree)
    #expect(frontier == other)
  }

  @Test(arguments: [(0, 1), (1, 0), (6, 1), (6, 3), (8, 8)] as [(UInt64, Int)])
  func `is not taken up from too few or too many hashes`(size: UInt64, count: Int) {
    #expect(Frontier(size: size, hashes: Array(repeating: .emptyTree, count: count)) == nil)
  }

  @Test func `passes on the failure to read a hash`() {
    #expect(throws: TreeInMemory.NotInTree.self) {
      try Frontier(size: 9, node: TreeInMemory(size: 8).hash)
    }
  }
}
