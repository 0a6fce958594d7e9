/// Why a proof cannot be made, or does not prove what it should.
public enum ProofError: Error, Hashable {
  /// The tree has no such leaf.
  case indexOutOfRange(index: UInt64, size: UInt64)

  /// The earlier tree has more leaves than the later one.
  case sizesOutOfOrder(old: UInt64, new: UInt64)

  /// The proof has not as many hashes as one for this place and these sizes.
  case wrongLength(expected: Int, actual: Int)

  /// The proof leads to another root than the one stated for the tree of `size` leaves.
  case wrongRoot(size: UInt64, computed: Hash, expected: Hash)
}

extension ProofError: CustomStringConvertible {
  /// What does not fit, with both sides of it, and what to do about it.
  public var description: String {
    switch self {
    case .indexOutOfRange(let index, let size):
      "There is no leaf \(index) in a tree of size \(size): leaves are counted from 0. "
        + "Name an earlier leaf or a larger tree."
    case .sizesOutOfOrder(let old, let new):
      "A tree of size \(new) cannot have grown out of one of size \(old). "
        + "Name the earlier tree first; if that is so already, the log has lost entries."
    case .wrongLength(let expected, let actual):
      "The proof's length is \(actual) and must be \(expected). "
        + "It was made for another leaf or other sizes, or is damaged: have it made again."
    case .wrongRoot(let size, let computed, let expected):
      "The proof leads to the root \(computed) for the tree of size \(size), "
        + "whose root is stated as \(expected). What was to be proved is not true, or the proof is "
        + "damaged: have it made again, and trust the log only if the new one holds."
    }
  }
}

extension TreeHead {
  /// Throws unless `computed` is the root stated.
  func check(_ computed: Hash) throws(ProofError) {
    guard computed == root else {
      throw .wrongRoot(size: size, computed: computed, expected: root)
    }
  }
}
