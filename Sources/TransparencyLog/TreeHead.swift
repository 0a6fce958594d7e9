/// What is said of a whole tree: how many leaves it has, and the hash that all of them lead to.
///
/// The two belong together and are best taken from one source. A root tells one log from another; a
/// size alone does not, as some proofs have the same form in trees of different sizes.
public struct TreeHead: Hashable, Sendable {
  /// The number of leaves.
  public let size: UInt64

  /// The Merkle tree hash of the leaves (RFC 6962, section 2.1).
  public let root: Hash

  /// States that the first `size` leaves lead to `root`.
  public init(size: UInt64, root: Hash) {
    self.size = size
    self.root = root
  }
}
