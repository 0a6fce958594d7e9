extension Hash {
  /// The root of the tree without leaves: `SHA-256("")` (RFC 6962, section 2.1).
  public static let emptyTree = Hash(
    word0: 0xe3b0_c442_98fc_1c14,
    word1: 0x9afb_f4c8_996f_b924,
    word2: 0x27ae_41e4_649b_934c,
    word3: 0xa495_991b_7852_b855,
  )

  /// The hash of a leaf: `SHA-256(0x00 ‖ entry)` (RFC 6962, section 2.1).
  ///
  /// Leaves and nodes begin with different bytes, so that no entry can pass for a node.
  public static func leaf(_ entry: Span<UInt8>) -> Hash { sha256(prefix: 0, entry) }

  /// The hash of a node: `SHA-256(0x01 ‖ left ‖ right)` (RFC 6962, section 2.1).
  public static func node(_ left: Hash, _ right: Hash) -> Hash { sha256(prefix: 1, left, right) }

  /// The root of the tree that consists of these complete subtrees, the largest and leftmost first.
  ///
  /// It is hashed from the right, as each step of RFC 6962's definition splits off the largest
  /// subtree on the left: `root(joining: [a, b, c]) == node(a, node(b, c))`.
  static func root(joining subtrees: [Hash]) -> Hash {
    guard var root = subtrees.last else { return .emptyTree }
    for subtree in subtrees.dropLast().reversed() { root = .node(subtree, root) }
    return root
  }
}
