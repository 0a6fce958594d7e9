import Testing
import TransparencyLog

@Suite struct `An inclusion proof` {
  @Test(arguments: hundredSizes)
  func `leads every leaf of a tree to its root`(size: UInt64) throws {
    let tree = TreeInMemory(size: size)
    for index in 0..<size {
      let proof = try inclusionProof(of: index, in: size, node: tree.hash)
      #expect(proof == path(Int(index), tree.entries[...]))
      try checkInclusion(of: tree.leaf(index), at: index, in: tree.head, proof: proof)
    }
  }

  @Test(arguments: hundredSizes)
  func `is refused with a hash changed, left out or added`(size: UInt64) throws {
    let tree = TreeInMemory(size: size)
    for index in 0..<size {
      let proof = try inclusionProof(of: index, in: size, node: tree.hash)
      let accepted = proof.alterations.filter { altered in
        accepts(altered, for: tree.leaf(index), at: index, in: tree.head)
      }
      #expect(accepted == [])
    }
  }

  @Test(arguments: hundredSizes)
  func `is refused for a neighbouring leaf, index or tree`(size: UInt64) throws {
    let tree = TreeInMemory(size: size)
    for index in 0..<size {
      let proof = try inclusionProof(of: index, in: size, node: tree.hash)
      let leaf = tree.leaf(index)
      for other in [index ^ 1, index &- 1, index + 1] where other < size {
        #expect(!accepts(proof, for: leaf, at: other, in: tree.head))
        #expect(!accepts(proof, for: tree.leaf(other), at: index, in: tree.head))
      }
      #expect(!accepts(proof, for: leaf, at: size, in: tree.head))
      #expect(!accepts(proof, for: leaf, at: index, in: heads[Int(size) - 1]))
      #expect(!accepts(proof, for: leaf, at: index, in: heads[Int(size) + 1]))
    }
  }

  @Test(arguments: smallSizes)
  func `holds for one leaf at one index in one tree`(size: UInt64) throws {
    let tree = TreeInMemory(size: size)
    for index in 0..<size {
      let proof = try inclusionProof(of: index, in: size, node: tree.hash)
      let leaf = tree.leaf(index)
      let leaves = tree.leaves.filter { accepts(proof, for: $0, at: index, in: tree.head) }
      #expect(leaves == [leaf])
      #expect((0...size).filter { accepts(proof, for: leaf, at: $0, in: tree.head) } == [index])
      #expect(heads.filter { accepts(proof, for: leaf, at: index, in: $0) } == [tree.head])
    }
  }

  @Test(arguments: smallSizes)
  func `is refused for another size unless its form is the same`(size: UInt64) throws {
    let tree = TreeInMemory(size: size)
    for index in 0..<size {
      let proof = try inclusionProof(of: index, in: size, node: tree.hash)
      let accepted = (0...UInt64(70)).filter { other in
        let head = TreeHead(size: other, root: tree.head.root)
        return accepts(proof, for: tree.leaf(index), at: index, in: head)
      }
      let form = inclusionForm(index, size)
      #expect(accepted == (index + 1...70).filter { other in inclusionForm(index, other) == form })
    }
  }

  @Test(arguments: hundredSizes) func `reads as few hashes as promised`(size: UInt64) throws {
    let tree = TreeInMemory(size: size)
    let height = 63 - size.leadingZeroBitCount
    for index in 0..<size {
      var reads = 0
      let proof = try inclusionProof(of: index, in: size) { node in
        reads += 1
        return try tree.hash(of: node)
      }
      #expect(reads <= 2 * height)
      #expect(proof.count <= (size.nonzeroBitCount == 1 ? height : height + 1))
    }
  }

  @Test(arguments: [1 << 32, 1 << 40 | 12_345, 1 << 63, .max] as [UInt64])
  func `holds in the largest trees`(size: UInt64) throws {
    let tree = TreeOfEqualLeaves()
    let head = TreeHead(size: size, root: root(of: size, node: tree.hash))
    for index in [0, 1, size / 3, size / 2, size - 2, size - 1] {
      let proof = try inclusionProof(of: index, in: size, node: tree.hash)
      try checkInclusion(of: .emptyTree, at: index, in: head, proof: proof)
    }
  }

  @Test(arguments: [0, 1, 8] as [UInt64]) func `is not made behind the last leaf`(size: UInt64) {
    let refusal = ProofError.indexOutOfRange(index: size, size: size)
    #expect(throws: refusal) {
      try inclusionProof(of: size, in: size, node: TreeInMemory(size: 9).hash)
    }
    #expect(throws: refusal) {
      try checkInclusion(of: .emptyTree, at: size, in: heads[Int(size)], proof: [])
    }
  }

  @Test func `says which roots or lengths do not fit`() {
    let tree = TreeInMemory(size: 1)
    #expect(
      throws: ProofError.wrongRoot(size: 1, computed: .emptyTree, expected: tree.head.root)
    ) {
      try checkInclusion(of: .emptyTree, at: 0, in: tree.head, proof: [])
    }
    #expect(throws: ProofError.wrongLength(expected: 0, actual: 1)) {
      try checkInclusion(of: tree.leaf(0), at: 0, in: tree.head, proof: [.emptyTree])
    }
  }
}

private func accepts(_ proof: [Hash], for leaf: Hash, at index: UInt64, in head: TreeHead) -> Bool {
  (try? checkInclusion(of: leaf, at: index, in: head, proof: proof)) != nil
}
