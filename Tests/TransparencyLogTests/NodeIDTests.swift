import Testing
import TransparencyLog

@Suite struct `A node` {
  @Test(
    arguments: [
      (NodeID(level: 0, index: 5), 5, 5),
      (NodeID(level: 3, index: 0), 0, 7),
      (NodeID(level: 3, index: 2), 16, 23),
      (NodeID(level: 63, index: 1), 1 << 63, .max),
    ] as [(NodeID, UInt64, UInt64)]
  )
  func `covers its leaves`(node: NodeID, first: UInt64, last: UInt64) {
    #expect(node.firstLeaf == first)
    #expect(node.lastLeaf == last)
  }

  @Test(arguments: 1...63) func `covers what its children cover`(level: Int) throws {
    let node = NodeID(level: level, index: 1)
    let children = try #require(node.children)
    #expect(children.left.firstLeaf == node.firstLeaf)
    #expect(children.right.firstLeaf == children.left.lastLeaf + 1)
    #expect(children.right.lastLeaf == node.lastLeaf)
  }

  @Test func `is hashed from its children`() throws {
    let tree = TreeInMemory(size: 8)
    let node = NodeID(level: 2, index: 1)
    let children = try #require(node.children)
    let hash = try Hash.node(tree.hash(of: children.left), tree.hash(of: children.right))
    try #expect(tree.hash(of: node) == hash)
  }

  @Test func `has no children if it is a leaf`() {
    #expect(NodeID(level: 0, index: 3).children == nil)
  }

  @Test(arguments: [(0, 0), (1, 1), (2, 0), (7, 3), (11, 2), (.max, 64)] as [(UInt64, Int)])
  func `is completed by its last leaf`(leaf: UInt64, highest: Int) {
    #expect(NodeID.highestLevel(completedBy: leaf) == highest)
  }

  @Test func `is one of those that a tree consists of`() {
    #expect(
      NodeID.frontier(of: 11) == [
        NodeID(level: 3, index: 0), NodeID(level: 1, index: 4), NodeID(level: 0, index: 10),
      ]
    )
    #expect(NodeID.frontier(of: 0) == [])
    #expect(NodeID.frontier(of: .max).count == 64)
  }

  @Test func `is at most at level 63`() async {
    await #expect(processExitsWith: .failure) { _ = NodeID(level: 64, index: 0) }
  }

  @Test func `does not cover more leaves than can be counted`() async {
    await #expect(processExitsWith: .failure) { _ = NodeID(level: 62, index: 4) }
  }
}
