import Testing
import TransparencyLog

@Suite struct `A consistency proof` {
  @Test(arguments: hundredSizes)
  func `leads every earlier tree to the later one`(size: UInt64) throws {
    let tree = TreeInMemory(size: size)
    for old in 1...size {
      let made = try consistencyProof(from: old, to: size, node: tree.hash)
      #expect(made == proof(Int(old), tree.entries[...]))
      try checkConsistency(from: heads[Int(old)], to: tree.head, proof: made)
    }
  }

  @Test(arguments: hundredSizes)
  func `is refused with a hash changed, left out or added`(size: UInt64) throws {
    let tree = TreeInMemory(size: size)
    for old in 1...size {
      let proof = try consistencyProof(from: old, to: size, node: tree.hash)
      let accepted = proof.alterations.filter { altered in
        accepts(altered, from: heads[Int(old)], to: tree.head)
      }
      #expect(accepted == [])
    }
  }

  @Test(arguments: hundredSizes)
  func `is refused for another root or a neighbouring tree`(size: UInt64) throws {
    let tree = TreeInMemory(size: size)
    for old in 1..<size {
      let proof = try consistencyProof(from: old, to: size, node: tree.hash)
      let earlier = heads[Int(old)]
      let other = TreeHead(size: old, root: earlier.root.flipped)
      #expect(!accepts(proof, from: other, to: tree.head))
      #expect(!accepts(proof, from: heads[Int(old) - 1], to: tree.head))
      #expect(!accepts(proof, from: heads[Int(old) + 1], to: tree.head))
      let later = TreeHead(size: size, root: tree.head.root.flipped)
      #expect(!accepts(proof, from: earlier, to: later))
      #expect(!accepts(proof, from: earlier, to: heads[Int(size) - 1]))
      #expect(!accepts(proof, from: earlier, to: heads[Int(size) + 1]))
    }
  }

  @Test(arguments: smallSizes) func `holds between two trees only`(size: UInt64) throws {
    let tree = TreeInMemory(size: size)
    for old in 1..<size {
      let proof = try consistencyProof(from: old, to: size, node: tree.hash)
      let earlier = heads[Int(old)]
      #expect(heads.filter { head in accepts(proof, from: head, to: tree.head) } == [earlier])
      #expect(heads.filter { head in accepts(proof, from: earlier, to: head) } == [tree.head])
    }
  }

  @Test(arguments: smallSizes)
  func `is refused for another size unless its form is the same`(size: UInt64) throws {
    let tree = TreeInMemory(size: size)
    for old in 1..<size {
      let proof = try consistencyProof(from: old, to: size, node: tree.hash)
      let earlier = heads[Int(old)]
      let later = (0...UInt64(70)).filter { other in
        accepts(proof, from: earlier, to: TreeHead(size: other, root: tree.head.root))
      }
      let form = consistencyForm(old, size)
      #expect(later == (old...70).filter { other in consistencyForm(old, other) == form })
      let sooner = (0...UInt64(70)).filter { other in
        accepts(proof, from: TreeHead(size: other, root: earlier.root), to: tree.head)
      }
      #expect(sooner == [old])
    }
  }

  @Test(arguments: hundredSizes) func `reads as few hashes as promised`(size: UInt64) throws {
    let tree = TreeInMemory(size: size)
    let height = 63 - size.leadingZeroBitCount
    for old in 0...size {
      var reads = 0
      let proof = try consistencyProof(from: old, to: size) { node in
        reads += 1
        return try tree.hash(of: node)
      }
      #expect(reads <= 2 * height + 1)
      #expect(proof.count <= (size.nonzeroBitCount == 1 ? height : height + 1) + 1)
    }
  }

  @Test(arguments: [1 << 32, 1 << 40 | 12_345, 1 << 63, .max] as [UInt64])
  func `holds between the largest trees`(size: UInt64) throws {
    let tree = TreeOfEqualLeaves()
    let new = TreeHead(size: size, root: root(of: size, node: tree.hash))
    for earlier in [1, 3, size / 3, size / 2, size - 1, size] {
      let old = TreeHead(size: earlier, root: root(of: earlier, node: tree.hash))
      let proof = try consistencyProof(from: earlier, to: size, node: tree.hash)
      try checkConsistency(from: old, to: new, proof: proof)
    }
  }

  @Test func `is empty from the tree without leaves`() throws {
    try #expect(consistencyProof(from: 0, to: 7, node: TreeInMemory(size: 7).hash) == [])
    try checkConsistency(from: heads[0], to: heads[7], proof: [])
    #expect(!accepts([.emptyTree], from: heads[0], to: heads[7]))
    #expect(!accepts([], from: TreeHead(size: 0, root: heads[1].root), to: heads[7]))
  }

  @Test func `is not made backwards`() {
    let refusal = ProofError.sizesOutOfOrder(old: 8, new: 7)
    #expect(throws: refusal) {
      try consistencyProof(from: 8, to: 7, node: TreeInMemory(size: 8).hash)
    }
    #expect(throws: refusal) { try checkConsistency(from: heads[8], to: heads[7], proof: []) }
  }

  @Test func `says which roots or lengths do not fit`() {
    let other = TreeHead(size: 7, root: .emptyTree)
    #expect(
      throws: ProofError.wrongRoot(size: 7, computed: heads[7].root, expected: .emptyTree)
    ) {
      try checkConsistency(from: heads[7], to: other, proof: [])
    }
    #expect(throws: ProofError.wrongLength(expected: 4, actual: 0)) {
      try checkConsistency(from: heads[3], to: heads[7], proof: [])
    }
  }
}

private func accepts(_ proof: [Hash], from old: TreeHead, to new: TreeHead) -> Bool {
  (try? checkConsistency(from: old, to: new, proof: proof)) != nil
}
